package org.eclink.directory.internal.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclink.directory.internal.city.CityItem.Population;
import org.eclink.directory.internal.facts.Published.PublishedFact;
import org.jspecify.annotations.Nullable;

/** A city as one row of a table: plain columns, then each fact with its source and confidence beside it. */
record CityTable(List<String> boundaries) {

    private static final List<String> NAMES = List.of("en", "zh-Hans", "nl", "native");
    private static final List<String> FACTS = List.of("country", "region", "level", "timeZone", "climate", "standing", "sectors", "programmes", "note");
    private static final String SEVERAL = "; ";

    List<String> header() {
        var header = new ArrayList<>(List.of("id", "code", "slug"));
        for (var tag : NAMES) vouched(header, "name_" + tag);
        header.addAll(List.of("other_names", "latitude", "longitude", "position_source", "position_confidence", "position_note"));
        for (var fact : FACTS) vouched(header, fact);
        header.addAll(List.of("region_en", "region_zh-Hans", "programmes_note"));
        for (var boundary : boundaries) {
            header.addAll(List.of("population_" + boundary, "population_" + boundary + "_year"));
            header.addAll(List.of("population_" + boundary + "_source", "population_" + boundary + "_confidence"));
        }
        header.addAll(List.of("partners", "page", "permanent"));
        return header;
    }

    private static void vouched(List<String> header, String column) {
        header.addAll(List.of(column, column + "_source", column + "_confidence"));
    }

    List<@Nullable Object> row(CityItem city) {
        var row = new ArrayList<@Nullable Object>(List.of(city.id(), city.code(), city.slug()));
        for (var tag : NAMES) vouched(row, city.facts().get("names." + tag));
        row.add(otherNames(city.names()));
        row.add(city.position().latitude());
        row.add(city.position().longitude());
        var position = city.facts().get("position");
        row.add(position == null ? null : position.source());
        row.add(position == null ? null : position.confidence());
        row.add(note(position));
        for (var fact : FACTS) vouched(row, city.facts().get(fact));
        var region = city.region() == null ? Map.<String, String>of() : city.region().labels();
        row.add(region.get("en"));
        row.add(region.get("zh-Hans"));
        row.add(note(city.facts().get("programmes")));
        addPopulation(row, city);
        row.add(city.partners());
        row.add(city.links().page().get("en"));
        row.add(city.links().permanent());
        return row;
    }

    private static void vouched(List<@Nullable Object> row, @Nullable PublishedFact fact) {
        row.add(fact == null ? null : text(fact.value()));
        row.add(fact == null ? null : fact.source());
        row.add(fact == null ? null : fact.confidence());
    }

    private static Object text(Object value) {
        return value instanceof List<?> values ? values.stream().map(String::valueOf).collect(Collectors.joining(SEVERAL)) : value;
    }

    private static @Nullable String note(@Nullable PublishedFact fact) {
        return fact == null ? null : fact.note();
    }

    private static String otherNames(Map<String, String> names) {
        var others = new LinkedHashMap<>(names);
        others.keySet().removeAll(Set.copyOf(NAMES));
        return others.entrySet().stream().map(name -> name.getKey() + "=" + name.getValue()).collect(Collectors.joining(SEVERAL));
    }

    private void addPopulation(List<@Nullable Object> row, CityItem city) {
        for (var boundary : boundaries) {
            var figure = city.population().stream().filter(one -> one.boundary().equals(boundary)).findFirst();
            row.add(figure.map(Population::value).orElse(null));
            row.add(figure.map(Population::year).orElse(null));
            row.add(figure.map(Population::source).orElse(null));
            row.add(figure.map(Population::confidence).orElse(null));
        }
    }
}
