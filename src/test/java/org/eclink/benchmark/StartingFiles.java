package org.eclink.benchmark;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * A directory of generated cities as files to start from. Every row depends on its number alone, so the files of a
 * small directory are the beginning of those of a large one.
 */
final class StartingFiles {

    static final int ROWS_PER_FILE = 10_000;
    static final int MOST_PARTNERSHIPS = 100_000;
    static final int CITIES_PER_PARTNERSHIP = 3;
    static final int MOST_ORGANISATIONS = 500;

    private static final int CITIES_PER_ORGANISATION = 2;
    /** Both ends of a partnership are among the last so many cities, so that no city's page grows with the directory. */
    private static final int REACH = 300;

    private static final List<String> PARTNERSHIP = List.of("id", "city_europe", "city_europe_id", "city_china", "city_china_id", "type", "year_start",
            "year_confidence", "themes", "status", "pair_confidence", "note", "source");
    private static final List<String> ORGANISATION = List.of("code", "name_en", "name_zh", "type", "country", "website", "role", "confidence", "source");
    private static final List<String> KINDS = List.of("twinning", "twinning", "twinning", "city link", "programme pairing (IURC)", "programme pairing (IUC)");
    private static final List<String> STATES = List.of("active", "listed (current state not checked)", "listed (current state not checked)", "completed programme", "unknown");
    private static final List<String> THEMES = List.of("", "", "port", "economy; education", "water; urban planning", "health; education; biomedicine");
    private static final List<String> BODIES = List.of("university", "research institute", "city network", "NGO", "company", "agency", "association", "cluster");
    private static final String SOURCE = "generated for a measurement";

    private final List<Map<String, String>> realCities;

    StartingFiles(Path realCities) throws IOException {
        try (var rows = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(Files.newBufferedReader(realCities))) {
            this.realCities = rows.stream().map(CSVRecord::toMap).toList();
        }
    }

    GeneratedCity city(int row) {
        return GeneratedCity.of(row, realCities);
    }

    static int partnerships(int cities) {
        return Math.min(MOST_PARTNERSHIPS, cities / CITIES_PER_PARTNERSHIP);
    }

    static int organisations(int cities) {
        return Math.min(MOST_ORGANISATIONS, cities / CITIES_PER_ORGANISATION);
    }

    void write(Path directory, int cities) throws IOException {
        Files.createDirectories(directory);
        writeSeveral(directory, "cities", GeneratedCity.COLUMNS, cities, row -> city(row).cells());
        writeSeveral(directory, "partnerships", PARTNERSHIP, partnerships(cities), this::partnership);
        writeOne(directory.resolve("organisations.csv"), ORGANISATION, 0, organisations(cities), this::organisation);
    }

    private static void writeSeveral(Path directory, String name, List<String> columns, int rows, IntFunction<List<String>> row) throws IOException {
        for (var from = 0; from < rows; from += ROWS_PER_FILE) {
            var file = directory.resolve("%s-%03d.csv".formatted(name, from / ROWS_PER_FILE));
            writeOne(file, columns, from, Math.min(rows, from + ROWS_PER_FILE), row);
        }
    }

    private static void writeOne(Path file, List<String> columns, int from, int to, IntFunction<List<String>> row) throws IOException {
        try (Writer out = Files.newBufferedWriter(file); var csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(columns);
            for (var number = from; number < to; number++) csv.printRecord(row.apply(number));
        }
    }

    private List<String> partnership(int row) {
        var chance = new Chance("partnership", row);
        var newest = (row + 1) * CITIES_PER_PARTNERSHIP;
        var european = end(newest, false, chance);
        var chinese = end(newest, true, chance);
        return List.of("B" + row, european.name().english(), european.code(), chinese.name().english(), chinese.code(), chance.of(KINDS),
                chance.oneIn(4) ? "" : String.valueOf(1980 + chance.below(45)), "low", chance.of(THEMES), chance.of(STATES), "medium",
                chance.oneIn(4) ? "Council decision number " + row : "", SOURCE);
    }

    private GeneratedCity end(int newest, boolean chinese, Chance chance) {
        var last = Math.max(newest, REACH);
        while (true) {
            var city = city(last - 1 - chance.below(REACH));
            if (city.isChinese() == chinese) return city;
        }
    }

    private List<String> organisation(int row) {
        var chance = new Chance("organisation", row);
        var city = city(chance.below(300));
        var kind = chance.of(BODIES);
        return List.of("GEN-" + row, city.name().english() + " " + kind + " " + row, city.name().chinese() + "研究院", kind,
                city.cell("country"), "", "Works with its city.", "medium", SOURCE);
    }
}
