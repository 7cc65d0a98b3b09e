package org.eclink.calendar.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;

/**
 * Our own words for holidays by key and BCP 47 tag, from data/holiday-names.csv: what the library has no translation for,
 * under its keys, and China's festivals as {@code cn.…}. A further language is a further column.
 */
record HolidayNames(Map<String, Map<String, String>> byKey) {

    static HolidayNames read() {
        return new HolidayNames(Csv.rows("holiday-names.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("key"), HolidayNames::names)));
    }

    private static Map<String, String> names(CSVRecord row) {
        return row.toMap().entrySet().stream()
            .filter(cell -> !cell.getKey().equals("key") && !cell.getValue().isBlank())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Map<String, String> of(String key) {
        return byKey.getOrDefault(key, Map.of());
    }
}
