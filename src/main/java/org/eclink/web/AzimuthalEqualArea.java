package org.eclink.web;

/**
 * Lambert's equal-area projection around one place (Snyder, Map Projections: A Working Manual, USGS 1987, §24): the
 * globe as seen from above {@code centre}, with {@code right} and {@code up} as the axes of the drawing.
 */
record AzimuthalEqualArea(GlobePoint centre, GlobePoint right, GlobePoint up, double scale, double left, double top)
        implements MapProjection {

    /** The point opposite the centre would be a ring around everything: it is nowhere. */
    private static final double OPPOSITE = 1e-9;
    private static final MapPoint NOWHERE = new MapPoint(Double.NaN, Double.NaN);

    static AzimuthalEqualArea seenFrom(double latitude, double longitude) {
        var east = GlobePoint.of(0, longitude + 90);
        var north = GlobePoint.of(latitude + 90, longitude);
        return new AzimuthalEqualArea(GlobePoint.of(latitude, longitude), east, north, 1, 0, 0);
    }

    AzimuthalEqualArea drawn(double scale, double turnDegrees, double left, double top) {
        var cos = Math.cos(Math.toRadians(turnDegrees));
        var sin = Math.sin(Math.toRadians(turnDegrees));
        return new AzimuthalEqualArea(centre, turned(right, cos, up, -sin), turned(up, cos, right, sin), scale, left, top);
    }

    private static GlobePoint turned(GlobePoint axis, double share, GlobePoint other, double otherShare) {
        return new GlobePoint(
                axis.x() * share + other.x() * otherShare,
                axis.y() * share + other.y() * otherShare,
                axis.z() * share + other.z() * otherShare);
    }

    @Override
    public MapPoint project(GlobePoint place) {
        var nearness = 1 + centre.dot(place);
        if (nearness < OPPOSITE) {
            return NOWHERE;
        }
        var spread = scale * Math.sqrt(2 / nearness);
        return new MapPoint(left + spread * right.dot(place), top - spread * up.dot(place));
    }
}
