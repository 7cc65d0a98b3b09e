package org.eclink.search.internal.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.search.Searchable;
import org.eclink.search.internal.asking.Clause;
import org.eclink.search.internal.page.SearchPage.Facet;
import org.eclink.search.internal.page.SearchPage.Value;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.translation.LanguageTag;
import org.eclink.web.NotFound;
import org.eclink.web.Shell;
import org.eclink.web.Uuids;
import org.springframework.stereotype.Component;

/** What the values of facets are called in addresses, in the index, and on the page. */
@Component
class FacetValues {

    private static final int SHOWN = 8;
    private static final int MOST = 60;

    private final List<Searchable> kinds;
    private final Places places;
    private final Terms terms;

    FacetValues(List<Searchable> kinds, Places places, Terms terms) {
        this.kinds = kinds.stream().sorted(Comparator.comparingInt(Searchable::position)).toList();
        this.places = places;
        this.terms = terms;
    }

    /** A value that there is not leaves nothing. */
    Clause condition(SearchFacet facet, Collection<String> values) {
        return switch (facet) {
            case KIND, LANGUAGE -> new Clause.OneOf(facet.field(), values);
            case YEAR -> Clause.some(values.stream().filter(value -> value.matches("\\d{4}")).map(value -> (Clause) new Clause.Years(Integer.parseInt(value), Integer.parseInt(value))).toList());
            case CITY -> new Clause.OneOf(facet.field(), values.stream().flatMap(this::city).map(UUID::toString).toList());
            case SECTOR, THEME, COUNTRY, AGENDA -> new Clause.OneOf(facet.field(), values.stream().flatMap(value -> concept(facet, value)).map(concept -> concept.id().toString()).toList());
        };
    }

    private Stream<UUID> city(String slug) {
        try {
            return Stream.of(places.city(slug).id());
        } catch (NotFound unknown) {
            return Stream.empty();
        }
    }

    private Stream<Concept> concept(SearchFacet facet, String code) {
        return facet.schemes().stream().flatMap(scheme -> terms.find(scheme, code).stream());
    }

    /** As the page shows them: the most frequent first, those that were chosen whatever their number. */
    List<Facet> facets(SearchQuery query, Map<SearchFacet, Map<String, Long>> counts, Shell shell) {
        return Stream.of(SearchFacet.values()).map(facet -> facet(facet, query.of(facet), counts.getOrDefault(facet, Map.of()), shell)).filter(facet -> !facet.values().isEmpty()).toList();
    }

    private Facet facet(SearchFacet facet, Set<String> chosen, Map<String, Long> counts, Shell shell) {
        var values = new ArrayList<>(values(facet, counts, chosen, shell));
        chosen.stream().filter(code -> values.stream().noneMatch(value -> value.word().code().equals(code))).forEach(code -> word(facet, code, shell).forEach(word -> values.add(new Value(word, 0, true))));
        var shown = values.stream().limit(SHOWN).toList();
        var rest = values.stream().skip(SHOWN).toList();
        return new Facet(facet.parameter(), facet.isOpen() || !chosen.isEmpty(), Stream.concat(shown.stream(), rest.stream().filter(Value::chosen)).toList(), rest.stream().filter(value -> !value.chosen()).toList());
    }

    private List<Value> values(SearchFacet facet, Map<String, Long> counts, Set<String> chosen, Shell shell) {
        return switch (facet) {
            case KIND -> kinds.stream().filter(kind -> counts.containsKey(kind.kind())).map(kind -> value(new Word(kind.kind(), shell.say(kind.label()), null), counts.getOrDefault(kind.kind(), 0L), chosen)).toList();
            case LANGUAGE -> frequent(counts.entrySet().stream().map(count -> value(new Word(count.getKey(), LanguageTag.known(count.getKey()).name(shell.language()), null), count.getValue(), chosen)));
            case YEAR -> counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByKey().reversed()).map(count -> value(new Word(count.getKey(), count.getKey(), null), count.getValue(), chosen)).limit(MOST).toList();
            case CITY -> cities(counts, chosen, shell);
            case SECTOR, THEME, COUNTRY, AGENDA -> concepts(facet, counts, chosen, shell);
        };
    }

    private static Value value(Word word, long count, Set<String> chosen) {
        return new Value(word, count, chosen.contains(word.code()));
    }

    private static List<Value> frequent(Stream<Value> values) {
        return values.sorted(Comparator.comparing(Value::chosen).thenComparing(Value::count).reversed().thenComparing(value -> value.word().text())).limit(MOST).toList();
    }

    private List<Value> concepts(SearchFacet facet, Map<String, Long> counts, Set<String> chosen, Shell shell) {
        var wording = new Wording(terms, shell.language());
        return frequent(counts.entrySet().stream().flatMap(count -> terms.find(new ConceptId(UUID.fromString(count.getKey()))).stream().filter(concept -> facet.schemes().contains(concept.scheme()))
            .map(concept -> value(wording.word(concept), count.getValue(), chosen))));
    }

    private List<Value> cities(Map<String, Long> counts, Set<String> chosen, Shell shell) {
        var most = counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()).limit(MOST).collect(Collectors.toMap(count -> UUID.fromString(count.getKey()), Map.Entry::getValue));
        return frequent(places.all(most.keySet()).values().stream().filter(Place::isCity).distinct().map(place -> value(word(place, shell), most.getOrDefault(place.id(), 0L), chosen)));
    }

    private static Word word(Place place, Shell shell) {
        var names = place.both(shell.language());
        return new Word(place.slug(), names.mine(), names.mineTag());
    }

    /** What was chosen, as the page says it; empty for what there is not. */
    List<Word> word(SearchFacet facet, String code, Shell shell) {
        var wording = new Wording(terms, shell.language());
        return switch (facet) {
            case KIND -> kinds.stream().filter(kind -> kind.kind().equals(code)).map(kind -> new Word(code, shell.say(kind.label()), null)).toList();
            case LANGUAGE -> LanguageTag.of(code).stream().map(tag -> new Word(code, tag.name(shell.language()), null)).toList();
            case YEAR -> List.of(new Word(code, code, null));
            case CITY -> city(code).flatMap(id -> places.all(List.of(id)).values().stream()).map(place -> word(place, shell)).toList();
            case SECTOR, THEME, COUNTRY, AGENDA -> concept(facet, code).map(wording::word).toList();
        };
    }

    /** By the kinds of {@code keys}, their ids in order. */
    static Map<String, List<UUID>> byKind(Collection<String> keys) {
        return keys.stream().map(key -> key.split(":", 2)).filter(key -> Uuids.of(key[1]).isPresent()).collect(Collectors.groupingBy(key -> key[0], Collectors.mapping(key -> UUID.fromString(key[1]), Collectors.toList())));
    }
}
