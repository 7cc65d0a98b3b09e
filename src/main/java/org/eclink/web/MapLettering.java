package org.eclink.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sets names beside their dots: pilots first, then by priority, each on the side where it hides least, never over
 * another name or a pilot, and not at all where no side is free. The same names always get the same places.
 */
final class MapLettering {

    /** Arcs leave to the other shore and upwards, so a name is best set towards the near edge, else below its dot. */
    private static final Side[] ON_THE_LEFT = {Side.W, Side.SW, Side.S, Side.NW, Side.N, Side.SE, Side.E, Side.NE};
    private static final Side[] ON_THE_RIGHT = {Side.E, Side.SE, Side.S, Side.NE, Side.N, Side.SW, Side.W, Side.NW};

    /** How many of these sides a plain name may take: not those that lie on the arcs. A pilot may take any. */
    private static final int PLAIN_SIDES = 5;

    /** What a side costs: its place in the list above, and this for each square of a dot that the name would hide. */
    private static final int HIDDEN_SQUARE = 3;
    private static final int TOO_MUCH = 10;

    private static final int ROUNDS = 12;

    private static final Comparator<MapName> BY_IMPORTANCE = Comparator.comparing(MapName::isPilot)
            .thenComparingInt(name -> name.dot().priority()).reversed();

    private final MapCrop crop;
    private final double textSize;
    private final MapSquares pilots;
    private final MapSquares dots;

    private enum Side {
        W(-1, 0), E(1, 0), N(0, -1), S(0, 1), NW(-1, -1), NE(1, -1), SW(-1, 1), SE(1, 1);

        private final int across;
        private final int down;

        Side(int across, int down) {
            this.across = across;
            this.down = down;
        }
    }

    private record Place(MapName name, Side side, double x, double y, MapBox box) {
    }

    /** The drawing with the names set so far; each shore has room for the same number. */
    private final class Sheet {

        private final MapSquares taken = pilots.copy();
        private final List<Place> places = new ArrayList<>();
        private int onTheLeft;
        private int onTheRight;

        boolean add(MapName name) {
            if ((isOnTheLeft(name) ? onTheLeft : onTheRight) == crop.namesPerShore()) {
                return false;
            }
            var place = best(name, taken);
            if (place == null) {
                return false;
            }
            taken.cover(place.box());
            places.add(place);
            if (isOnTheLeft(name)) {
                onTheLeft++;
            } else {
                onTheRight++;
            }
            return true;
        }
    }

    MapLettering(MapCrop crop, double textSize) {
        this.crop = crop;
        this.textSize = textSize;
        this.pilots = new MapSquares(crop);
        this.dots = new MapSquares(crop);
    }

    List<PlacedName> place(List<MapName> names) {
        names.forEach(name -> (name.isPilot() ? pilots : dots).cover(MapBox.around(name.at(), name.isPilot() ? 4 : 1.5)));
        var wanted = names.stream().filter(name -> name.dot().priority() > 0).sorted(BY_IMPORTANCE).toList();
        var first = firstPilots(wanted);
        var sheet = withPilots(first);
        wanted.stream().filter(name -> !first.contains(name)).forEach(sheet::add);
        return sheet.places.stream().map(MapLettering::written).toList();
    }

    private List<MapName> firstPilots(List<MapName> wanted) {
        return Stream.of(true, false)
                .flatMap(left -> wanted.stream()
                        .filter(name -> name.isPilot() && isOnTheLeft(name) == left)
                        .limit(crop.namesPerShore()))
                .toList();
    }

    /** Pilots lie close together: one that finds no room goes first the next time. The fullest sheet is kept. */
    private Sheet withPilots(List<MapName> inOrder) {
        var fullest = new Sheet();
        var order = inOrder;
        for (int round = 0; round < ROUNDS && fullest.places.size() < inOrder.size(); round++) {
            var sheet = new Sheet();
            var byLuck = order.stream().collect(Collectors.partitioningBy(sheet::add));
            if (sheet.places.size() > fullest.places.size()) {
                fullest = sheet;
            }
            order = Stream.of(false, true).flatMap(luck -> byLuck.getOrDefault(luck, List.of()).stream()).toList();
        }
        return fullest;
    }

    private @Nullable Place best(MapName name, MapSquares taken) {
        var sides = isOnTheLeft(name) ? ON_THE_LEFT : ON_THE_RIGHT;
        var limit = name.isPilot() ? Integer.MAX_VALUE : TOO_MUCH;
        var width = name.ems() * textSize;
        Place best = null;
        for (int rank = 0; rank < (name.isPilot() ? sides.length : PLAIN_SIDES); rank++) {
            var place = beside(name, sides[rank], width);
            if (place.box().isWithin(crop) && taken.covered(place.box()) == 0) {
                var cost = rank + HIDDEN_SQUARE * dots.covered(place.box());
                if (cost < limit) {
                    best = place;
                    limit = cost;
                }
            }
        }
        return best;
    }

    private boolean isOnTheLeft(MapName name) {
        return name.at().x() < crop.width() / 2.0;
    }

    private Place beside(MapName name, Side side, double width) {
        var gap = (name.isPilot() ? 8 : 6) * (side.across != 0 && side.down != 0 ? 0.5 : 1);
        var x = name.at().x() + side.across * gap;
        var y = name.at().y() + 0.36 * textSize + side.down * (gap + 0.45 * textSize);
        var left = x - width * (1 - side.across) / 2;
        return new Place(name, side, x, y, new MapBox(left, y - 0.88 * textSize, left + width, y + 0.22 * textSize));
    }

    private static PlacedName written(Place place) {
        var dot = place.name().dot();
        var anchor = switch (place.side().across) {
            case 1 -> "start";
            case -1 -> "end";
            default -> "middle";
        };
        return new PlacedName(dot.name(), dot.tag(), place.name().isPilot(),
                MapPath.figureOf(place.x()), MapPath.figureOf(place.y()), anchor, dot.href());
    }
}
