package org.eclink.web;

/** Path data of an SVG, written in tenths of a unit with a point, whatever the reader's language. */
final class MapPath {

    private final StringBuilder text = new StringBuilder();

    /** A stroke of no length; its round caps make the dot. */
    void dot(MapPoint at) {
        text.append('M');
        point(at.x(), at.y());
        text.append("h0");
    }

    /** A curve through the great circle's middle, lifted a little, so that ties that run side by side stay apart. */
    void arc(MapPoint from, MapPoint middle, MapPoint to) {
        var lift = 6 + from.distanceTo(to) * 0.05;
        text.append('M');
        point(from.x(), from.y());
        text.append('Q');
        point(2 * middle.x() - (from.x() + to.x()) / 2, 2 * (middle.y() - lift) - (from.y() + to.y()) / 2);
        text.append(' ');
        point(to.x(), to.y());
    }

    static String figureOf(double value) {
        var path = new MapPath();
        path.figure(value);
        return path.toString();
    }

    private void point(double x, double y) {
        figure(x);
        text.append(' ');
        figure(y);
    }

    private void figure(double value) {
        var tenths = Math.round(value * 10);
        if (tenths < 0) {
            text.append('-');
        }
        var size = Math.abs(tenths);
        text.append(size / 10);
        if (size % 10 != 0) {
            text.append('.').append(size % 10);
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
