package org.eclink.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What readers ask for, the same at every size as far as the directory has it: choices are taken
 * from the first thousand cities and find a full page among them, beginnings of names too, so that a
 * page's bytes hardly grow and only the work behind it can.
 */
final class Scenarios {

    private static final List<String> LANGUAGES = List.of("en", "zh", "nl");
    private static final List<String> SECTORS = List.of("UR", "GB", "GT", "CE", "WM", "SW", "MF");
    private static final List<String> SPOKEN = List.of("zh", "nl", "de", "fr", "es");
    private static final int PAGE_SIZE = 20;
    private static final int SMALLEST = 1000;
    private static final int PARTNERSHIP_PAGES = 15;
    private static final int FIRST_PAGES = 50;
    private static final int ALL_PAGES = 2000;
    private static final int CITY_PAGES = 20_000;
    private static final int WARM_FILTERS = 200;
    private static final int COLD_FILTERS = 80_000;
    private static final int WHOLE_NAMES = 3000;
    private static final Map<String, String> PROGRAMME_CODES = Map.of("twinning", "twinning", "IURC 2021-2023", "iurc-2021-2023", "IUC 2017", "iuc-2017",
            "IUC 2018", "iuc-2018", "city link", "city-link", "UEC", "uec");

    private final int size;
    private final StartingFiles files;
    private final List<Map<String, Set<String>>> firstCities;
    private final List<GeneratedCity> firstNames;
    /** Which of the first cities have a facet's value. */
    private final Map<String, BitSet> having = new HashMap<>();

    Scenarios(int size, StartingFiles files) {
        this.size = size;
        this.files = files;
        this.firstNames = IntStream.range(0, SMALLEST).mapToObj(files::city).toList();
        this.firstCities = firstNames.stream().map(Scenarios::facets).toList();
        for (var row = 0; row < SMALLEST; row++) {
            var number = row;
            firstCities.get(row).forEach((facet, values) -> values.forEach(value -> having.computeIfAbsent(facet + value, _ -> new BitSet()).set(number)));
        }
    }

    List<Scenario> all() {
        var filters = filters(WARM_FILTERS + COLD_FILTERS);
        var warm = filters.subList(0, WARM_FILTERS);
        return List.of(
                Scenario.page("home", inTurn(LANGUAGES.size(), number -> "")),
                Scenario.page("city list, first 50 pages", inAllLanguages(FIRST_PAGES, page -> "/cities" + (page == 0 ? "" : "?page=" + (page + 1)))),
                Scenario.page("city list, any page", inAllLanguages(Math.min(ALL_PAGES, pages()), turn -> "/cities?page=" + (1 + (long) turn * pages() / Math.min(ALL_PAGES, pages())))),
                Scenario.page("city page", inTurn(Math.min(CITY_PAGES, size), this::cityPage)),
                Scenario.page("partnership list, first 15 pages", inAllLanguages(PARTNERSHIP_PAGES, page -> "/partnerships" + (page == 0 ? "" : "?page=" + (page + 1)))),
                Scenario.coldPage("facet search, each the first time", inTurn(COLD_FILTERS, turn -> "/cities?" + filters.get(WARM_FILTERS + turn))),
                Scenario.page("facet search, asked before", inAllLanguages(WARM_FILTERS, turn -> "/cities?" + warm.get(turn))),
                Scenario.page("name search, beginnings", namesSearched(beginnings())),
                Scenario.page("name search, whole names", namesSearched(wholeNames())),
                Scenario.page("people", inAllLanguages(Math.min(FIRST_PAGES, pages() / 2), page -> "/people" + (page == 0 ? "" : "?page=" + (page + 1)))),
                Scenario.page("people, by sector and language", people()),
                Scenario.page("news, a list", inAllLanguages(SECTORS.size(), turn -> "/news" + (turn == 0 ? "" : "?sector=" + SECTORS.get(turn)))),
                Scenario.page("news of 50 paragraphs", inAllLanguages(GeneratedNews.ITEMS, turn -> "/news/" + GeneratedNews.slug(turn))),
                Scenario.page("home", inTurn(LANGUAGES.size(), number -> "")).signedIn(),
                Scenario.page("city list, first 50 pages", inAllLanguages(FIRST_PAGES, page -> "/cities" + (page == 0 ? "" : "?page=" + (page + 1)))).signedIn(),
                Scenario.page("city page", inTurn(Math.min(CITY_PAGES, size), this::cityPage)).signedIn(),
                Scenario.page("people", inAllLanguages(FIRST_PAGES, page -> "/people" + (page == 0 ? "" : "?page=" + (page + 1)))).signedIn(),
                Scenario.page("people, by sector and language", people()).signedIn(),
                Scenario.page("profile", inTurn(Math.min(CITY_PAGES, size), turn -> "/people/" + GeneratedPerson.of((int) (turn * 7_368_787L % size)).id())).signedIn(),
                Scenario.other("API, list of cities", inTurn("/api/v1/cities?", warm)),
                Scenario.work("signing in", Scenario.Reader.SIGNING_IN),
                Scenario.work("registering", Scenario.Reader.REGISTERING));
    }

    private int pages() {
        return size / PAGE_SIZE;
    }

    /** Only cities old enough to have partnerships, in an order that jumps about. */
    private String cityPage(int turn) {
        var among = Math.min(size, StartingFiles.MOST_PARTNERSHIPS * StartingFiles.CITIES_PER_PARTNERSHIP);
        return "/cities/" + files.city((int) (turn * 7_368_787L % among)).slug();
    }

    private List<String> people() {
        return inAllLanguages(SECTORS.size() * SPOKEN.size(), turn -> "/people?sector=" + SECTORS.get(turn % SECTORS.size()) + "&language=" + SPOKEN.get(turn / SECTORS.size()));
    }

    private List<String> inTurn(int turns, IntFunction<String> address) {
        return IntStream.range(0, turns).mapToObj(turn -> "/" + LANGUAGES.get(turn % LANGUAGES.size()) + address.apply(turn)).toList();
    }

    private List<String> inTurn(String before, List<String> after) {
        return after.stream().map(before::concat).toList();
    }

    private List<String> inAllLanguages(int turns, IntFunction<String> address) {
        return IntStream.range(0, turns).boxed().flatMap(turn -> LANGUAGES.stream().map(language -> "/" + language + address.apply(turn))).toList();
    }

    private List<String> namesSearched(List<String> names) {
        return inAllLanguages(names.size(), turn -> "/cities?q=" + encoded(names.get(turn)));
    }

    /** One to three letters with which a full page of the first cities begins, or a character that stands in as many. */
    private List<String> beginnings() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var city : firstNames) {
            var latin = PlaceName.plain(city.name().english()).toLowerCase(Locale.ROOT);
            for (var length = 1; length <= Math.min(3, latin.length()); length++) counts.merge(latin.substring(0, length), 1, Integer::sum);
            city.name().chinese().codePoints().distinct().mapToObj(Character::toString).forEach(character -> counts.merge(character, 1, Integer::sum));
        }
        return counts.entrySet().stream().filter(entry -> entry.getValue() >= PAGE_SIZE).map(Map.Entry::getKey).toList();
    }

    private List<String> wholeNames() {
        var names = new ArrayList<String>();
        var step = Math.max(1, size / WHOLE_NAMES);
        for (var row = 0; row < size && names.size() < WHOLE_NAMES; row += step) {
            var name = files.city(row).name();
            names.add(row / step % 2 == 0 ? name.english() : name.chinese());
        }
        return names;
    }

    /** Different queries of one to three facets, each of which shows a full page of the first cities. */
    private List<String> filters(int count) {
        var filters = new LinkedHashSet<String>();
        for (var row = 0; filters.size() < count; row++) {
            var filter = filter(new Chance("filter", row));
            if (fillsAPage(filter)) filters.add(query(filter));
        }
        return List.copyOf(filters);
    }

    private Map<String, Set<String>> filter(Chance chance) {
        var filter = new LinkedHashMap<String, Set<String>>();
        for (var facets = 1 + chance.below(3); facets > 0; facets--) {
            var facet = chance.of(List.of("sector", "country", "programme", "climate", "size"));
            var values = new LinkedHashSet<String>();
            for (var wanted = 1 + chance.below(5); wanted > 0; wanted--) values.addAll(chance.of(firstCities).getOrDefault(facet, Set.of()));
            if (!values.isEmpty()) filter.put(facet, values);
        }
        return filter;
    }

    private boolean fillsAPage(Map<String, Set<String>> filter) {
        var found = new BitSet();
        found.set(0, filter.isEmpty() ? 0 : SMALLEST);
        filter.forEach((facet, values) -> {
            var any = new BitSet();
            values.forEach(value -> any.or(having.getOrDefault(facet + value, new BitSet())));
            found.and(any);
        });
        return found.cardinality() >= PAGE_SIZE;
    }

    private static String query(Map<String, Set<String>> filter) {
        var parameters = new ArrayList<String>();
        filter.forEach((facet, values) -> values.stream().sorted().forEach(value -> parameters.add(facet + "=" + encoded(value))));
        parameters.sort(null);
        return String.join("&", parameters);
    }

    private static Map<String, Set<String>> facets(GeneratedCity city) {
        var facets = new LinkedHashMap<String, Set<String>>();
        facets.put("country", Set.of(city.cell("country")));
        facets.put("climate", Set.of(city.cell("koppen")));
        facets.put("size", Set.of(band(city.cell("geonames_urban_population"))));
        facets.put("sector", several(city.cell("sectors_of_interest")));
        var programme = PROGRAMME_CODES.get(city.cell("programmes"));
        facets.put("programme", programme == null ? Set.of() : Set.of(programme));
        return facets;
    }

    private static Set<String> several(String codes) {
        return codes.isEmpty() ? Set.of() : Set.of(codes.split(";"));
    }

    private static String band(String residents) {
        if (residents.isEmpty()) return "unknown";
        return switch (residents.length()) {
            case 1, 2, 3, 4, 5 -> "xs";
            case 6 -> residents.compareTo("500000") < 0 ? "s" : "m";
            case 7 -> residents.compareTo("5000000") < 0 ? "l" : "xl";
            default -> "xxl";
        };
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
