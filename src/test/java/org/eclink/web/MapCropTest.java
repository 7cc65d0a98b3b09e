package org.eclink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Against figures that d3-geo computed; tools/map/draw-land.mjs writes them. */
class MapCropTest {

    @Test
    void laysCitiesWhereTheLandUnderThemLies() throws IOException {
        assertThat(rows("/map/projected-by-d3.csv")).hasSize(30).allSatisfy(city -> {
            assertThat(projected(MapCrop.WIDE, city).distanceTo(point(city, "wide"))).isLessThan(0.01);
            assertThat(projected(MapCrop.TALL, city).distanceTo(point(city, "tall"))).isLessThan(0.01);
        });
    }

    @Test
    void drawsTheArcsOfTheDesign() throws IOException {
        assertThat(rows("/map/arcs-by-d3.csv")).hasSize(15).allSatisfy(tie -> {
            assertThat(arc(MapCrop.WIDE, tie)).isEqualTo(tie.get("wide"));
            assertThat(arc(MapCrop.TALL, tie)).isEqualTo(tie.get("tall"));
        });
    }

    @Test
    void containsBothShoresAndNotTheOtherSideOfTheGlobe() {
        for (var crop : MapCrop.values()) {
            assertThat(crop.contains(crop.project(34.68, 112.45))).isTrue();
            assertThat(crop.contains(crop.project(51.45, 7.01))).isTrue();
            assertThat(crop.contains(crop.project(-33.87, 151.21))).isFalse();
            assertThat(crop.contains(crop.project(-46, -122))).isFalse();
            assertThat(crop.contains(crop.project(Double.NaN, 7))).isFalse();
        }
    }

    @Test
    void findsAMiddleEvenBetweenOppositePlaces() {
        assertThat(GlobePoint.of(0, 0).middle(GlobePoint.of(0, 180)).x()).isCloseTo(1, within(1e-9));
    }

    private static String arc(MapCrop crop, CSVRecord tie) {
        return crop.arc(figure(tie, "from_latitude"), figure(tie, "from_longitude"), figure(tie, "to_latitude"), figure(tie, "to_longitude"));
    }

    private static MapPoint projected(MapCrop crop, CSVRecord city) {
        return crop.project(figure(city, "latitude"), figure(city, "longitude"));
    }

    private static MapPoint point(CSVRecord city, String crop) {
        return new MapPoint(figure(city, crop + "_x"), figure(city, crop + "_y"));
    }

    private static double figure(CSVRecord row, String column) {
        return Double.parseDouble(row.get(column));
    }

    static List<CSVRecord> rows(String resource) throws IOException {
        var stream = Objects.requireNonNull(MapCropTest.class.getResourceAsStream(resource));
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader).getRecords();
        }
    }
}
