package org.eclink.web;

/**
 * A part of the world as a map shows it: the size of the drawing in its own units, and how the globe is laid flat on it.
 * The land of each crop lies in {@code static/map/land.svg} under {@link #id()}; {@code tools/map/draw-land.mjs} drew it
 * with the same figures, so change them in both.
 */
public enum MapCrop {

    /** Europe left, China right, low and broad: for desks. */
    WIDE("wide", 1200, 380, 12, ConicEqualArea.between(25, 58).centredOn(44, 57).drawn(576, 6, 590, 292)),

    /** The same two shores seen from above Central Asia: for phones. */
    TALL("tall", 400, 226, 5, AzimuthalEqualArea.seenFrom(46, 58).drawn(212, 14, 196, 138));

    private final String id;
    private final int width;
    private final int height;
    private final int namesPerShore;
    private final MapProjection projection;

    MapCrop(String id, int width, int height, int namesPerShore, MapProjection projection) {
        this.id = id;
        this.width = width;
        this.height = height;
        this.namesPerShore = namesPerShore;
        this.projection = projection;
    }

    public String id() {
        return id;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** With more names than this on the left or on the right a drawing turns into a list. */
    int namesPerShore() {
        return namesPerShore;
    }

    /** Where a place lies on the drawing; outside its frame if the crop does not show it. Degrees, north and east positive. */
    public MapPoint project(double latitude, double longitude) {
        return project(GlobePoint.of(latitude, longitude));
    }

    MapPoint project(GlobePoint place) {
        return projection.project(place);
    }

    public boolean contains(MapPoint point) {
        return point.x() >= 0 && point.x() <= width && point.y() >= 0 && point.y() <= height;
    }

    /** The line between two places as path data: a curve that rises a little above the great circle. */
    public String arc(double fromLatitude, double fromLongitude, double toLatitude, double toLongitude) {
        var from = GlobePoint.of(fromLatitude, fromLongitude);
        var to = GlobePoint.of(toLatitude, toLongitude);
        var path = new MapPath();
        path.arc(project(from), project(from.middle(to)), project(to));
        return path.toString();
    }
}
