package org.eclink.directory.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roaringbitmap.RoaringBitmap;

/** The index beside a plain reading of every city: the same cities, counts and pages, whichever way is the quicker. */
class CityIndexTest {

    private static final int CITIES = 3000;
    private static final int PAGE = 20;

    /** {@code number} has gaps, as a directory has from which cities were removed. */
    private record TestCity(int number, Map<Facet, Set<String>> values, int partners) {
        boolean fits(CityFilter filter) {
            return filter.chosen().entrySet().stream().allMatch(chosen -> values.get(chosen.getKey()).stream().anyMatch(chosen.getValue()::contains));
        }
    }

    private final Random random = new Random(7);
    private final List<TestCity> cities = IntStream.range(0, CITIES).mapToObj(this::city).toList();
    private final List<TestCity> byName = cities.stream().sorted(Comparator.comparing(city -> (city.number() * 7919L) % 104729)).toList();
    private final CityIndex index = index();

    private TestCity city(int place) {
        var values = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var facet : Facet.values()) {
            var several = facet == Facet.SECTOR ? random.nextInt(4) : facet == Facet.PROGRAMME ? random.nextInt(2) : 1;
            values.put(facet, random.ints(several, 0, 3 << facet.ordinal()).mapToObj(value -> facet + "-" + value).collect(Collectors.toCollection(TreeSet::new)));
        }
        return new TestCity(place + place / 10, values, random.nextInt(5));
    }

    private CityIndex index() {
        var all = new RoaringBitmap();
        cities.forEach(city -> all.add(city.number()));
        var byFacet = new EnumMap<Facet, FacetValues>(Facet.class);
        for (var facet : Facet.values()) {
            var together = new HashMap<Set<String>, RoaringBitmap>();
            cities.forEach(city -> together.computeIfAbsent(city.values().get(facet), _ -> new RoaringBitmap()).add(city.number()));
            byFacet.put(facet, FacetValues.of(together, CITIES, all.last()));
        }
        var figures = new EnumMap<CitySort, int[]>(CitySort.class);
        var partners = new int[all.last() + 1];
        cities.forEach(city -> partners[city.number()] = city.partners());
        figures.put(CitySort.PARTNERS, partners);
        return new CityIndex(1, all, byFacet, Map.of("en", byName.stream().mapToInt(TestCity::number).toArray()), figures);
    }

    private List<CityFilter> filters() {
        var filters = new ArrayList<>(List.of(CityFilter.NONE));
        for (var i = 0; i < 300; i++) {
            var filter = CityFilter.NONE;
            for (var choice = random.nextInt(1, 6); choice > 0; choice--) {
                var facet = Facet.values()[random.nextInt(Facet.values().length)];
                filter = filter.with(facet, facet + "-" + random.nextInt(3 << facet.ordinal()));
            }
            filters.add(filter);
        }
        return filters;
    }

    @Test
    void everyChoiceFindsTheCitiesThatHaveIt() {
        for (var filter : filters()) {
            assertThat(found(filter).toArray()).as("%s", filter).containsExactly(fitting(filter).stream().mapToInt(TestCity::number).toArray());
        }
    }

    @Test
    void besideEachValueStandsHowManyItWouldShow() {
        for (var filter : filters()) {
            var counts = index.counts(filter, index.all(), found(filter));
            for (var facet : Facet.values()) {
                assertThat(counts.byFacet().get(facet)).as("%s in %s", facet, filter).isEqualTo(counted(filter, facet, cities));
            }
        }
    }

    @Test
    void amongCitiesFoundByNameCountsAreOfThese() {
        var named = cities.stream().filter(city -> city.number() % 50 == 0).toList();
        var within = RoaringBitmap.bitmapOf(named.stream().mapToInt(TestCity::number).toArray());
        for (var filter : filters()) {
            var counts = index.counts(filter, within, index.matching(filter, within));
            for (var facet : Facet.values()) {
                assertThat(counts.byFacet().get(facet)).as("%s in %s", facet, filter).isEqualTo(counted(filter, facet, named));
            }
        }
    }

    @Test
    void aPageHoldsTheSameCitiesWhereverItIs() {
        for (var filter : filters()) {
            for (var sort : List.of(CitySort.NAME, CitySort.PARTNERS)) {
                var sorted = sorted(filter, sort);
                for (var from : List.of(0, PAGE, sorted.size() / 2, Math.max(0, sorted.size() - 5), sorted.size() + 1)) {
                    assertThat(index.page(found(filter), sort, "en", from, PAGE)).as("%s by %s from %d", filter, sort, from)
                        .isEqualTo(sorted.stream().skip(from).limit(PAGE).toList());
                }
            }
        }
    }

    private RoaringBitmap found(CityFilter filter) {
        return index.matching(filter, index.all());
    }

    private List<TestCity> fitting(CityFilter filter) {
        return cities.stream().filter(city -> city.fits(filter)).toList();
    }

    private static Map<String, Integer> counted(CityFilter filter, Facet facet, List<TestCity> among) {
        var counts = new HashMap<String, Integer>();
        filter.of(facet).forEach(code -> counts.put(code, 0));
        among.stream().filter(city -> city.fits(filter.without(facet))).flatMap(city -> city.values().get(facet).stream())
            .forEach(code -> counts.merge(code, 1, Integer::sum));
        return counts;
    }

    private List<Integer> sorted(CityFilter filter, CitySort sort) {
        var fitting = byName.stream().filter(city -> city.fits(filter));
        var ordered = sort == CitySort.NAME ? fitting : fitting.sorted(Comparator.comparingInt(TestCity::partners).reversed());
        return ordered.map(TestCity::number).toList();
    }
}
