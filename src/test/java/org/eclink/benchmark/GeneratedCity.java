package org.eclink.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A city that does not exist, in the neighbourhood of a real one whose country, region, climate and kind it shares. It
 * depends on its row alone.
 */
record GeneratedCity(int row, PlaceName name, Map<String, String> neighbour, List<String> cells) {

    static final List<String> COLUMNS = List.of("id", "name_en", "name_zh", "name_native", "country", "region", "region_zh", "admin_level", "lat",
            "lon", "geonames_id", "coord_confidence", "population", "population_year", "population_scope", "population_confidence",
            "geonames_urban_population", "koppen", "koppen_confidence", "timezone", "status", "sectors_of_interest", "programmes", "note",
            "source_facts", "source_cooperation");

    private static final List<String> SECTORS = List.of("UR", "GB", "GT", "CE", "WM", "SW", "MF");
    private static final List<String> PROGRAMMES = List.of("twinning", "twinning", "twinning", "IURC 2021-2023", "IUC 2017", "IUC 2018", "city link", "UEC");
    private static final String SOURCE = "generated for a measurement";

    /** So many have names of one part; of a million cities, dozens would have the same, which real ones do not. */
    private static final int SHORT_NAMES = 1000;

    static GeneratedCity of(int row, List<Map<String, String>> realCities) {
        var chance = new Chance("city", row);
        var neighbour = isPilot(row) ? chance.of(realCities.stream().filter(city -> cell(city, "country").equals("CN")).toList()) : chance.of(realCities);
        var first = PlaceName.of(cell(neighbour, "country"), chance);
        var name = row < SHORT_NAMES ? first : first.with(PlaceName.of(cell(neighbour, "country"), chance));
        return new GeneratedCity(row, name, neighbour, cells(row, name, neighbour, chance));
    }

    private static List<String> cells(int row, PlaceName name, Map<String, String> neighbour, Chance chance) {
        var urban = residents(chance);
        var cells = new ArrayList<String>(COLUMNS.size());
        cells.addAll(List.of(code(row, name, neighbour), name.english(), name.chinese(), name.own()));
        cells.addAll(same(neighbour, "country", "region", "region_zh", "admin_level"));
        cells.add(degrees(cell(neighbour, "lat"), 0.6, chance));
        cells.add(degrees(cell(neighbour, "lon"), 0.8, chance));
        cells.addAll(List.of("", "low", chance.oneIn(50) ? "" : String.valueOf(urban + (int) (urban * 2 * chance.share())), "2020"));
        cells.add(cell(neighbour, "country").equals("CN") ? "whole administrative area (resident population)" : "municipality (local authority)");
        cells.addAll(List.of("low", chance.oneIn(20) ? "" : String.valueOf(urban)));
        cells.addAll(same(neighbour, "koppen", "koppen_confidence", "timezone"));
        cells.addAll(List.of(standing(row), sectors(chance), programmes(chance)));
        cells.add(chance.oneIn(8) ? "Works on " + chance.of(SECTORS) + " and looks for a partner, row " + row + "." : "");
        cells.addAll(List.of("coordinates: " + SOURCE + "; population: " + SOURCE, SOURCE));
        return cells;
    }

    private static String code(int row, PlaceName name, Map<String, String> neighbour) {
        return cell(neighbour, "country").toLowerCase(Locale.ROOT) + "-" + name.slug() + "-" + row;
    }

    private static List<String> same(Map<String, String> neighbour, String... columns) {
        return List.of(columns).stream().map(column -> cell(neighbour, column)).toList();
    }

    private static String cell(Map<String, String> city, String column) {
        return city.getOrDefault(column, "");
    }

    private static String degrees(String of, double around, Chance chance) {
        return String.format(Locale.ROOT, "%.4f", Double.parseDouble(of) + (chance.share() * 2 - 1) * around);
    }

    /** Most cities are small: sizes fall off as Zipf's law has it, from 5,000 up to twenty million. */
    private static int residents(Chance chance) {
        return (int) Math.min(20_000_000, 5_000 / (1 - chance.share()));
    }

    /** Ten pilots, all Chinese, however many cities there are: a programme does not grow with its directory. */
    private static boolean isPilot(int row) {
        return row < 1000 && row % 100 == 7;
    }

    private static String standing(int row) {
        if (!isPilot(row)) return "partner";
        return row < 200 ? "integrated pilot" : "sector pilot";
    }

    private static String sectors(Chance chance) {
        if (!chance.oneIn(5)) return "";
        var first = chance.below(SECTORS.size());
        return String.join(";", SECTORS.subList(first, Math.min(SECTORS.size(), first + 1 + chance.below(3))));
    }

    private static String programmes(Chance chance) {
        return chance.oneIn(2) ? chance.of(PROGRAMMES) : "";
    }

    String cell(String column) {
        return cells.get(COLUMNS.indexOf(column));
    }

    String code() {
        return cells.getFirst();
    }

    /** Its part of an address: the row's number keeps it free for this city alone. */
    String slug() {
        return code().substring(code().indexOf('-') + 1);
    }

    boolean isChinese() {
        return cell("country").equals("CN");
    }
}
