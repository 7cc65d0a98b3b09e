package org.eclink.search.internal.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.search.Readers;
import org.eclink.search.internal.asking.Clause;
import org.eclink.search.internal.asking.Question;
import org.eclink.search.internal.index.Entry;
import org.eclink.search.internal.index.Index;
import org.eclink.search.internal.index.Index.Hit;
import org.eclink.search.internal.keeping.Keeper;
import org.eclink.search.internal.keeping.Models;
import org.eclink.search.internal.lexicon.Tongue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds what a viewer may find. */
@Service
class Finding {

    /** Somebody who types so many words asks for a meaning, with fewer they look something up. */
    private static final int SENTENCE = 4;
    private static final double OF_THE_BEST_FOR_A_SENTENCE = 0.25;
    private static final double OF_THE_BEST = 0.55;
    private static final int MOST_FOR_A_SENTENCE = 60;
    private static final int MOST_BY_MEANING = 20;
    private static final int MOST_RANKED = 1000;

    private final Keeper keeper;
    private final Models models;
    private final Places places;
    private final FacetValues values;

    Finding(Keeper keeper, Models models, Places places, FacetValues values) {
        this.keeper = keeper;
        this.models = models;
        this.places = places;
        this.values = values;
    }

    /** {@code hits} are those of this page, in order; {@code counts} say for each facet how many results each of its values would leave. */
    record Results(Question question, long all, List<Hit> hits, Map<SearchFacet, Map<String, Long>> counts) {}

    Results find(SearchQuery query, Viewer viewer, String language) {
        var asked = models.understanding().of(query.words(), language);
        var question = query.isOnly() ? asked.inItsOwnWords() : asked;
        return keeper.ask(index -> new Search(index, query, question, readers(viewer)).results(), new Results(question, 0, List.of(), Map.of()));
    }

    /** Keys of what begins with what was typed. */
    List<String> beginning(String typed, Viewer viewer, int most) {
        return keeper.ask(index -> index.beginning(typed, List.of(readers(viewer)), most), List.of());
    }

    private Clause readers(Viewer viewer) {
        var spokenFor = viewer instanceof Member member ? places.spokenForBy(member.id()).stream().map(Place::id).collect(Collectors.toSet()) : Set.<UUID>of();
        return new Clause.OneOf(Entry.READER, Readers.of(viewer, spokenFor));
    }

    private final class Search {

        private final Index index;
        private final SearchQuery query;
        private final Question question;
        private final Clause readers;
        private final Map<SearchFacet, Clause> conditions = new EnumMap<>(SearchFacet.class);

        Search(Index index, SearchQuery query, Question question, Clause readers) {
            this.index = index;
            this.query = query;
            this.question = question;
            this.readers = readers;
            for (var facet : SearchFacet.values()) if (!query.of(facet).isEmpty()) conditions.put(facet, values.condition(facet, query.of(facet)));
        }

        Results results() {
            if (question.isEmpty()) return all();
            var found = index.find(question, conditions(null), models.embedder());
            var matching = Clause.some(List.of(Index.covering(question), new Clause.Keys(near(found))));
            var counts = counts(matching);
            return new Results(question, counts.all(), query.isNewest() ? newest(matching, found) : page(ranked(matching, found)), counts.values());
        }

        /** What stands out whatever its words: how far, depends on how much was said. */
        private List<String> near(List<Hit> found) {
            if (found.isEmpty()) return List.of();
            var best = found.getFirst().score();
            if (question.keywords().size() >= SENTENCE) return found.stream().filter(hit -> hit.score() >= OF_THE_BEST_FOR_A_SENTENCE * best).limit(MOST_FOR_A_SENTENCE).map(Hit::key).toList();
            return found.stream().filter(hit -> hit.passage().isPresent() && hit.score() >= OF_THE_BEST * best).limit(MOST_BY_MEANING).map(Hit::key).toList();
        }

        private Results all() {
            var counts = counts(new Clause.Everything());
            return new Results(question, counts.all(), newest(new Clause.Everything(), List.of()), counts.values());
        }

        /** All conditions but that of {@code left}. */
        private List<Clause> conditions(@Nullable SearchFacet left) {
            var all = new ArrayList<Clause>();
            all.add(readers);
            conditions.forEach((facet, condition) -> {
                if (facet != left) all.add(condition);
            });
            return all;
        }

        private record Counted(long all, Map<SearchFacet, Map<String, Long>> values) {}

        /** The choice of a facet is left out of account for its own values, so that one can change one's mind. */
        private Counted counts(Clause matching) {
            var fields = List.of(SearchFacet.values()).stream().map(SearchFacet::field).distinct().toList();
            var counted = index.count(new Clause.Filtered(matching, conditions(null)), fields);
            var byFacet = new EnumMap<SearchFacet, Map<String, Long>>(SearchFacet.class);
            for (var facet : SearchFacet.values()) {
                var own = conditions.containsKey(facet) ? index.count(new Clause.Filtered(matching, conditions(facet)), List.of(facet.field())) : counted;
                byFacet.put(facet, own.values().getOrDefault(facet.field(), Map.of()));
            }
            return new Counted(counted.all(), byFacet);
        }

        private List<Hit> newest(Clause matching, List<Hit> found) {
            var known = found.stream().collect(Collectors.toMap(Hit::key, Function.identity()));
            return index.newest(new Clause.Filtered(matching, conditions(null)), (query.page() - 1) * SearchQuery.ROWS, SearchQuery.ROWS).stream().map(key -> known.getOrDefault(key, plain(key))).toList();
        }

        private Hit plain(String key) {
            return new Hit(key, Tongue.OTHER, 0, Optional.empty());
        }

        /** Those that stand out, in their order, then whatever else fits by its words. */
        private List<Hit> ranked(Clause matching, List<Hit> found) {
            var keys = found.stream().map(Hit::key).toList();
            var fitting = Set.copyOf(index.among(new Clause.Filtered(matching, List.of(readers, new Clause.Keys(keys))), keys.size() + 1));
            var ranked = new LinkedHashMap<String, Hit>();
            found.stream().filter(hit -> fitting.contains(hit.key())).forEach(hit -> ranked.put(hit.key(), hit));
            if (ranked.size() < query.page() * SearchQuery.ROWS) index.among(new Clause.Filtered(matching, conditions(null)), MOST_RANKED).forEach(key -> ranked.putIfAbsent(key, plain(key)));
            return List.copyOf(ranked.values());
        }

        private List<Hit> page(List<Hit> ranked) {
            return ranked.stream().skip((query.page() - 1L) * SearchQuery.ROWS).limit(SearchQuery.ROWS).toList();
        }
    }
}
