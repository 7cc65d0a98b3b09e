package org.eclink.web;

/** A place on the globe as a direction from its centre, of length one: x towards 0° 0°, y towards 90° east, z north. */
record GlobePoint(double x, double y, double z) {

    static GlobePoint of(double latitude, double longitude) {
        var phi = Math.toRadians(latitude);
        var lambda = Math.toRadians(longitude);
        var fromAxis = Math.cos(phi);
        return new GlobePoint(fromAxis * Math.cos(lambda), fromAxis * Math.sin(lambda), Math.sin(phi));
    }

    /** Half way along the great circle. Opposite places have no one middle; they get this one. */
    GlobePoint middle(GlobePoint other) {
        var length = Math.sqrt(2 + 2 * dot(other));
        return length > 1e-9
                ? new GlobePoint((x + other.x) / length, (y + other.y) / length, (z + other.z) / length)
                : this;
    }

    double dot(GlobePoint other) {
        return x * other.x + y * other.y + z * other.z;
    }
}
