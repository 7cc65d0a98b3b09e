package org.eclink.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.eclink.web.MapView.Dot;
import org.junit.jupiter.api.Test;

class MapLetteringTest {

    @Test
    void setsALonelyNameTowardsTheNearShore() {
        assertThat(placed(name("Porto", 150, 200, 1))).singleElement()
                .isEqualTo(new PlacedName("Porto", "en", false, "144", "204.3", "end", null));
        assertThat(placed(name("Ningbo", 1080, 200, 1))).singleElement().extracting(PlacedName::anchor).isEqualTo("start");
    }

    @Test
    void neverSetsOneNameOverAnother() {
        var crowd = IntStream.range(0, 60).mapToObj(i -> name("City " + i, 200 + i % 10 * 9, 150 + i / 10 * 9, 1)).toList();
        var boxes = placed(crowd).stream().map(MapLetteringTest::box).toList();
        assertThat(boxes).hasSizeGreaterThan(4).allMatch(box -> box.isWithin(MapCrop.WIDE));
        for (var box : boxes) {
            assertThat(boxes).filteredOn(other -> overlap(box, other)).containsExactly(box);
        }
    }

    @Test
    void leavesOutTheLessImportantNameWhereThereIsRoomForOne() {
        var dots = new ArrayList<>(List.of(name("Small", 301, 203, 1), name("Large", 301, 200, 5)));
        IntStream.range(0, 150).forEach(i -> dots.add(name("", 240 + i % 15 * 8, 160 + i / 15 * 8, 0)));
        dots.removeIf(dot -> dot.dot().priority() == 0 && dot.at().x() < 300 && Math.abs(dot.at().y() - 200) < 12);
        assertThat(placed(dots)).extracting(PlacedName::name).containsExactly("Large");
    }

    @Test
    void namesNoDotWithoutPriority() {
        assertThat(placed(name("Quiet", 300, 200, 0))).isEmpty();
    }

    @Test
    void countsAHanCharacterAsWideAsItIsHigh() {
        assertThat(name("洛阳", 0, 0, 1).ems()).isEqualTo(2);
        assertThat(name("Bonn", 0, 0, 1).ems()).isEqualTo(2.2);
    }

    @Test
    void findsRoomForAllTenPilotsInBothScripts() throws IOException {
        for (var column : List.of("name_en", "name_zh")) {
            for (var size : List.of(12, 15)) {
                assertThat(new MapLettering(MapCrop.WIDE, size).place(seeded(column)))
                        .filteredOn(PlacedName::pilot).hasSize(10);
            }
        }
    }

    @Test
    void setsTheSameNamesTheSameWayEachTime() throws IOException {
        assertThat(placed(seeded("name_en"))).isEqualTo(placed(seeded("name_en")));
    }

    private static List<MapName> seeded(String column) throws IOException {
        return MapCropTest.rows("/data/cities.csv").stream().map(city -> {
            var kind = city.get("status").contains("pilot") ? Dot.Kind.PILOT : Dot.Kind.PLAIN;
            var dot = new Dot(city.get(column), "en", Double.parseDouble(city.get("lat")), Double.parseDouble(city.get("lon")), kind, 1, null);
            return new MapName(MapCrop.WIDE.project(dot.latitude(), dot.longitude()), dot);
        }).toList();
    }

    private static MapName name(String name, double x, double y, int priority) {
        return new MapName(new MapPoint(x, y), new Dot(name, "en", 0, 0, Dot.Kind.PLAIN, priority, null));
    }

    private static List<PlacedName> placed(MapName... names) {
        return placed(List.of(names));
    }

    private static List<PlacedName> placed(List<MapName> names) {
        return new MapLettering(MapCrop.WIDE, 12).place(names);
    }

    private static MapBox box(PlacedName name) {
        var width = 12 * name(name.name(), 0, 0, 1).ems();
        var left = Double.parseDouble(name.x()) - switch (name.anchor()) {
            case "start" -> 0;
            case "end" -> width;
            default -> width / 2;
        };
        return new MapBox(left, Double.parseDouble(name.y()) - 9, left + width, Double.parseDouble(name.y()));
    }

    private static boolean overlap(MapBox a, MapBox b) {
        return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
    }
}
