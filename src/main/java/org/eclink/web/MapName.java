package org.eclink.web;

/** A dot on a drawing that would like its name beside it. */
record MapName(MapPoint at, MapView.Dot dot) {

    private static final double NARROW = 0.55;
    private static final int FIRST_FULL_WIDTH = 0x2E80;

    boolean isPilot() {
        return dot.kind() == MapView.Dot.Kind.PILOT;
    }

    /** About how wide the name runs, as a multiple of the text size: no font is measured on a server. */
    double ems() {
        var name = dot.name();
        double ems = 0;
        for (int index = 0; index < name.length(); index = name.offsetByCodePoints(index, 1)) {
            ems += name.codePointAt(index) < FIRST_FULL_WIDTH ? NARROW : 1;
        }
        return ems;
    }
}
