package org.eclink.directory.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.eclink.directory.internal.names.NameHits;
import org.eclink.terms.Terms;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.roaringbitmap.RoaringBitmap;

/** The index beside a plain reading of every city: the same cities, counts and pages, whichever way is the quicker. */
class ListIndexTest {

    private static final int CITIES = 3000;
    private static final int PAGE = 20;
    private static final List<Facet> FACETS = IntStream.range(0, 8).mapToObj(number -> Facet.of("f" + number, "scheme")).toList();

    /** {@code number} has gaps, as a directory has from which cities were removed. */
    private record TestCity(int number, Map<Facet, Set<String>> values, int partners) {
        boolean fits(Choices choices) {
            return choices.byFacet().entrySet().stream().allMatch(chosen -> values.get(chosen.getKey()).stream().anyMatch(chosen.getValue()::contains));
        }
    }

    private static final Terms NO_TERMS = Mockito.mock(Terms.class);

    private final Random random = new Random(7);
    private final List<TestCity> cities = IntStream.range(0, CITIES).mapToObj(this::city).toList();
    private final List<TestCity> byName = cities.stream().sorted(Comparator.comparing(city -> (city.number() * 7919L) % 104729)).toList();
    private final ListIndex index = index();

    private TestCity city(int place) {
        var values = new HashMap<Facet, Set<String>>();
        for (var facet : FACETS) {
            var several = facet.parameter().equals("f1") ? random.nextInt(4) : facet.parameter().equals("f4") ? random.nextInt(2) : 1;
            values.put(facet, random.ints(several, 0, 3 << FACETS.indexOf(facet)).mapToObj(value -> facet.parameter() + "-" + value).collect(Collectors.toCollection(TreeSet::new)));
        }
        return new TestCity(place + place / 10, values, random.nextInt(5));
    }

    private ListIndex index() {
        var all = new RoaringBitmap();
        cities.forEach(city -> all.add(city.number()));
        var byFacet = new LinkedHashMap<Facet, FacetValues>();
        var alike = cities.stream().collect(Collectors.groupingBy(TestCity::values));
        var kinds = Kinds.of(all.last(), alike.values().stream().map(kind -> kind.stream().mapToInt(TestCity::number).toArray()).toList());
        for (var facet : FACETS) byFacet.put(facet, values(facet, List.copyOf(alike.keySet()), kinds, all));
        var partners = new int[all.last() + 1];
        cities.forEach(city -> partners[city.number()] = city.partners());
        return new ListIndex(all, kinds, byFacet, Map.of("en", Order.byName(byName.stream().mapToInt(TestCity::number).toArray(), kinds)), Map.of("partners", partners));
    }

    private static FacetValues values(Facet facet, List<Map<Facet, Set<String>>> alike, Kinds kinds, RoaringBitmap all) {
        var combinations = new ArrayList<Set<String>>(List.of(Set.of()));
        alike.stream().map(values -> values.get(facet)).filter(codes -> !combinations.contains(codes)).distinct().forEach(combinations::add);
        return new FacetValues(combinations, alike.stream().mapToInt(values -> combinations.indexOf(values.get(facet))).toArray(), kinds, all);
    }

    private List<Choices> filters() {
        var filters = new ArrayList<>(List.of(Choices.NONE));
        for (var i = 0; i < 300; i++) {
            var choices = Choices.NONE;
            for (var choice = random.nextInt(1, 6); choice > 0; choice--) {
                var facet = FACETS.get(random.nextInt(FACETS.size()));
                choices = choices.with(facet, facet.parameter() + "-" + random.nextInt(3 << FACETS.indexOf(facet)));
            }
            filters.add(choices);
        }
        return filters;
    }

    @Test
    void everyChoiceFindsTheCitiesThatHaveIt() {
        for (var choices : filters()) {
            var found = Found.among(index, choices);
            var fitting = fitting(choices, cities);
            assertThat(found.total()).as("%s", choices).isEqualTo(fitting.size());
            assertThat(cities.stream().filter(city -> found.has(city.number()))).as("%s", choices).isEqualTo(fitting);
            assertThat(found.numbers().toArray()).as("%s", choices).containsExactly(fitting.stream().mapToInt(TestCity::number).toArray());
            assertThat(found.stretches(PAGE)).as("%s", choices).allSatisfy(stretch -> assertThat(stretch).hasSizeBetween(1, PAGE));
            assertThat(StreamSupport.stream(Found.among(index, choices).stretches(PAGE).spliterator(), false).flatMap(List::stream))
                .as("%s", choices).isEqualTo(fitting.stream().map(TestCity::number).toList());
        }
    }

    @Test
    void besideEachValueStandsHowManyItWouldShow() {
        for (var choices : filters()) {
            var found = Found.among(index, choices);
            for (var facet : FACETS) {
                assertThat(found.counts(facet)).as("%s in %s", facet, choices).isEqualTo(counted(choices, facet, cities));
            }
        }
    }

    @Test
    void amongCitiesFoundByNameCountsAreOfThese() {
        var named = cities.stream().filter(city -> city.number() % 50 == 0).toList();
        var hits = Named.in(index, new NameHits(named.stream().map(TestCity::number).toList(), false));
        for (var choices : filters()) {
            var found = Found.among(index, choices, hits);
            assertThat(found.total()).as("%s", choices).isEqualTo(fitting(choices, named).size());
            for (var facet : FACETS) {
                assertThat(found.counts(facet)).as("%s in %s", facet, choices).isEqualTo(counted(choices, facet, named));
            }
        }
    }

    @Test
    void aPageHoldsTheSameCitiesWhereverItIs() {
        for (var choices : filters()) {
            for (var sort : List.of("name", "partners")) {
                var sorted = sorted(choices, sort);
                for (var from : List.of(0, PAGE, sorted.size() / 2, Math.max(0, sorted.size() - 5), sorted.size() + 1)) {
                    assertThat(index.order(sort, "en").page(Found.among(index, choices), from, PAGE)).as("%s by %s from %d", choices, sort, from)
                        .isEqualTo(sorted.stream().skip(from).limit(PAGE).toList());
                }
            }
        }
    }

    @Test
    void whatAnOrderLacksComesLast() {
        var things = new Catalogue("things", List.of(), List.of("name"), List.of(Catalogue.LIST));
        var incomplete = IndexBuilding.of(things, new ListRows(9, List.of(ListRow.of(2, 5, 9)), Map.of("en", new int[] {9, 7})), NO_TERMS);
        var everything = Found.among(incomplete, Choices.NONE);
        assertThat(incomplete.order("name", "en").page(everything.only(List.of(2, 5)), 0, PAGE)).containsExactly(2, 5);
        assertThat(incomplete.order("name", "en").page(everything, 0, PAGE)).containsExactly(9, 2, 5);
    }

    private static List<TestCity> fitting(Choices choices, List<TestCity> among) {
        return among.stream().filter(city -> city.fits(choices)).toList();
    }

    private static Map<String, Integer> counted(Choices choices, Facet facet, List<TestCity> among) {
        var counts = new HashMap<String, Integer>();
        choices.of(facet).forEach(code -> counts.put(code, 0));
        among.stream().filter(city -> city.fits(choices.without(facet))).flatMap(city -> city.values().get(facet).stream())
            .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts;
    }

    private List<Integer> sorted(Choices choices, String sort) {
        var fitting = byName.stream().filter(city -> city.fits(choices));
        var ordered = sort.equals("name") ? fitting : fitting.sorted(Comparator.comparingInt(TestCity::partners).reversed());
        return ordered.map(TestCity::number).toList();
    }
}
