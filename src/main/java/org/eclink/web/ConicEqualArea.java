package org.eclink.web;

/**
 * Albers' equal-area conic projection, turned on the paper (Snyder, Map Projections: A Working Manual, USGS 1987, §14).
 * {@code cone} is the ratio of an angle on the paper to one on the globe; {@code along} and {@code aslant} are the scale
 * on the turned axes, {@code left} and {@code top} the place of the centre on the drawing.
 */
record ConicEqualArea(double cone, double constant, GlobePoint meridian, GlobePoint east, double centreRadius,
        double along, double aslant, double left, double top) implements MapProjection {

    static ConicEqualArea between(double southParallel, double northParallel) {
        var south = Math.sin(Math.toRadians(southParallel));
        var cone = (south + Math.sin(Math.toRadians(northParallel))) / 2;
        var constant = 1 + south * (2 * cone - south);
        return new ConicEqualArea(cone, constant, GlobePoint.of(0, 0), GlobePoint.of(0, 90), 0, 1, 0, 0, 0);
    }

    ConicEqualArea centredOn(double latitude, double longitude) {
        var radius = radius(Math.sin(Math.toRadians(latitude)));
        return new ConicEqualArea(cone, constant, GlobePoint.of(0, longitude), GlobePoint.of(0, longitude + 90), radius,
                along, aslant, left, top);
    }

    ConicEqualArea drawn(double scale, double turnDegrees, double left, double top) {
        var turn = Math.toRadians(turnDegrees);
        return new ConicEqualArea(cone, constant, meridian, east, centreRadius,
                scale * Math.cos(turn), scale * Math.sin(turn), left, top);
    }

    @Override
    public MapPoint project(GlobePoint place) {
        var angle = cone * Math.atan2(east.dot(place), meridian.dot(place));
        var radius = radius(place.z());
        var x = radius * Math.sin(angle);
        var y = centreRadius - radius * Math.cos(angle);
        return new MapPoint(left + along * x - aslant * y, top - aslant * x - along * y);
    }

    private double radius(double sineOfLatitude) {
        return Math.sqrt(constant - 2 * cone * sineOfLatitude) / cone;
    }
}
