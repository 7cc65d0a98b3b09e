package org.eclink.web;

/** A rectangle on a drawing. */
record MapBox(double left, double top, double right, double bottom) {

    static MapBox around(MapPoint point, double radius) {
        return new MapBox(point.x() - radius, point.y() - radius, point.x() + radius, point.y() + radius);
    }

    boolean isWithin(MapCrop crop) {
        return left >= 0 && top >= 0 && right <= crop.width() && bottom <= crop.height();
    }
}
