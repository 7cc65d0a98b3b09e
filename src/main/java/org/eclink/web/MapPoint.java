package org.eclink.web;

/** A place on a drawing, in the units of its crop; x grows to the right, y downwards. */
public record MapPoint(double x, double y) {

    double distanceTo(MapPoint other) {
        var dx = other.x - x;
        var dy = other.y - y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
