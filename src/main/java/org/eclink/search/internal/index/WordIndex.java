package org.eclink.search.internal.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclink.search.internal.asking.Clause;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;

/** The index of words. What was written is found by the next question. */
final class WordIndex implements AutoCloseable {

    /** A facet shows no more values. */
    private static final int MOST_VALUES = 2000;
    private static final int EXACT = 1000;

    private final Engine engine;
    private final CloseableSearchMapping mapping;

    /** {@code name} is the index's within the engine. */
    WordIndex(Engine engine, String name) {
        this.engine = engine;
        StandalonePojoMappingConfigurer configurer = context -> {
            var type = context.programmaticMapping().type(Entry.class);
            type.searchEntity().name("entry");
            type.indexed().index(name);
            type.property("key").documentId();
            type.binder(new EntryBinder());
        };
        this.mapping = SearchMapping.builder(AnnotatedTypeSource.empty()).properties(engine.settings()).property("hibernate.search.mapping.configurer", configurer)
            .property("hibernate.search.configuration_property_checking.strategy", "ignore").build();
    }

    /** These are so from now on, and {@code gone} are not there any more; it is on disk when this returns. */
    void write(Collection<Entry> changed, Collection<String> gone) {
        try (var session = mapping.createSession()) {
            changed.forEach(session.indexingPlan()::addOrUpdate);
            gone.forEach(key -> session.indexingPlan().purge(Entry.class, key, null));
        }
    }

    /** An entry, the tongues it is in, and how well it fits. */
    record Scored(String key, List<String> tongues, double score) {

        static Scored of(String key, List<String> tongues, Float score) {
            return new Scored(key, tongues, score);
        }
    }

    /** The best first. */
    List<Scored> best(Clause clause, int most) {
        try (var session = mapping.createSession()) {
            return session.search(Entry.class).select(projection -> projection.composite().from(projection.id(String.class), projection.field(Entry.TONGUE, String.class).list(), projection.score()).as(Scored::of)).where(predicates -> engine.say(clause, predicates))
                .totalHitCountThreshold(1).fetchHits(most);
        }
    }

    Index.Counts count(Clause clause, Collection<String> fields) {
        try (var session = mapping.createSession()) {
            var keys = new HashMap<String, AggregationKey<? extends Map<?, Long>>>();
            var query = session.search(Entry.class).select(projection -> projection.id(String.class)).where(predicates -> engine.say(clause, predicates));
            for (var field : fields) {
                if (field.equals(Entry.YEAR)) {
                    AggregationKey<Map<Integer, Long>> key = AggregationKey.of(field);
                    keys.put(field, key);
                    query = query.aggregation(key, aggregation -> aggregation.terms().field(field, Integer.class).maxTermCount(MOST_VALUES));
                } else {
                    AggregationKey<Map<String, Long>> key = AggregationKey.of(field);
                    keys.put(field, key);
                    query = query.aggregation(key, aggregation -> aggregation.terms().field(field, String.class).maxTermCount(MOST_VALUES));
                }
            }
            var result = query.fetch(0);
            var values = new HashMap<String, Map<String, Long>>();
            keys.forEach((field, key) -> {
                var counts = new HashMap<String, Long>();
                result.aggregation(key).forEach((value, count) -> counts.put(value.toString(), count));
                values.put(field, counts);
            });
            return new Index.Counts(result.total().hitCount(), values);
        }
    }

    /** Those from {@code from} on in the order of their date, the newest first. */
    List<String> newest(Clause clause, int from, int most) {
        try (var session = mapping.createSession()) {
            return session.search(Entry.class).select(projection -> projection.id(String.class)).where(predicates -> engine.say(clause, predicates))
                .sort(sort -> sort.field(Entry.AT).desc()).totalHitCountThreshold(EXACT).fetchHits(from, most);
        }
    }

    @Override
    public void close() {
        mapping.close();
    }
}
