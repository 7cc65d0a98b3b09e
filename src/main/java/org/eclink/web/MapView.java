package org.eclink.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything map.jte shows above the land: one drawing for each {@link MapCrop}, of which the style sheet shows one.
 * What a crop does not contain is not drawn, so the page says everything once more in words.
 */
public record MapView(List<MapDrawing> drawings, boolean inColumn, boolean sparse) {

    /** Sizes of the names in units of the drawing, as in css/components/map.css. */
    private static final double TEXT = 12;
    private static final double COLUMN_TEXT = 15;

    /** So few arcs can each be drawn stronger. */
    private static final int SPARSE_LINKS = 12;

    /**
     * A city. {@code tag} is the BCP 47 tag of its name; names of a higher {@code priority} are placed first and those
     * of priority 0 not at all; {@code href} is where a click on the name leads.
     */
    public record Dot(String name, String tag, double latitude, double longitude, Kind kind, int priority, @Nullable String href) {

        public enum Kind {
            PLAIN, PILOT;

            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** A tie between two dots, by their places in the list. */
    public record Link(int from, int to, Kind kind) {

        public enum Kind {
            PLAIN, PAST, PILOT;

            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** A map as wide as the page. */
    public static MapView of(List<Dot> dots, List<Link> links) {
        return drawn(dots, links, false);
    }

    /** A map beside something else, where the drawing is smaller and its names larger. */
    public static MapView inColumn(List<Dot> dots, List<Link> links) {
        return drawn(dots, links, true);
    }

    private static MapView drawn(List<Dot> dots, List<Link> links, boolean inColumn) {
        return new MapView(List.of(
                MapDrawing.of(MapCrop.WIDE, inColumn ? COLUMN_TEXT : TEXT, dots, links),
                MapDrawing.of(MapCrop.TALL, TEXT, dots, links)),
                inColumn, links.size() <= SPARSE_LINKS);
    }
}
