package org.eclink.search.internal.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclink.search.internal.asking.Queries;
import org.eclink.search.internal.lexicon.Cut;
import org.eclink.search.internal.lexicon.Tongue;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** The fields of the index. Texts come in cut into tokens, so that every search engine cuts them alike: at spaces. */
final class EntryBinder implements TypeBinder {

    static final String TOKENS = "tokens";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().useRootOnly();
        context.bridge(Entry.class, new Fields(context.indexSchemaElement()));
    }

    private static final class Fields implements TypeBridge<Entry> {

        private final Map<String, IndexFieldReference<String>> codes = new HashMap<>();
        private final Map<String, IndexFieldReference<String>> texts = new HashMap<>();
        private final IndexFieldReference<Integer> year;
        private final IndexFieldReference<Long> at;

        Fields(IndexSchemaElement schema) {
            for (var name : new String[] {Entry.KIND, Entry.READER, Queries.CONCEPT, Entry.PLACE, Entry.LANGUAGE, Entry.TONGUE, Entry.BEGINNING})
                codes.put(name, schema.field(name, field -> field.asString().aggregable(name.equals(Entry.BEGINNING) ? Aggregable.NO : Aggregable.YES).projectable(name.equals(Entry.TONGUE) ? Projectable.YES : Projectable.NO)).multiValued().toReference());
            for (var tongue : Tongue.values()) for (var cut : tongue.cuts()) for (var beginning : new String[] {Queries.TEXT, Queries.TITLE})
                texts.put(beginning + cut.name(), schema.field(beginning + cut.name(), field -> field.asString().analyzer(TOKENS).norms(Norms.YES)).multiValued().toReference());
            year = schema.field(Entry.YEAR, field -> field.asInteger().searchable(Searchable.YES).aggregable(Aggregable.YES)).toReference();
            at = schema.field(Entry.AT, field -> field.asLong().sortable(Sortable.YES)).toReference();
        }

        @Override
        public void write(DocumentElement document, Entry entry, TypeBridgeWriteContext context) {
            add(document, Entry.KIND, List.of(entry.kind()));
            add(document, Entry.READER, entry.readers());
            add(document, Queries.CONCEPT, entry.concepts());
            add(document, Entry.PLACE, entry.places());
            add(document, Entry.LANGUAGE, entry.languages());
            add(document, Entry.TONGUE, entry.texts().stream().map(text -> text.tongue().code()).distinct().toList());
            add(document, Entry.BEGINNING, entry.beginnings());
            if (entry.year() != null) document.addValue(year, entry.year());
            document.addValue(at, entry.at());
            for (var text : entry.texts()) for (var cut : text.tongue().cuts()) add(document, text, cut);
        }

        private void add(DocumentElement document, String name, Collection<String> values) {
            values.forEach(value -> document.addValue(Objects.requireNonNull(codes.get(name)), value));
        }

        /** A title is text as well. */
        private void add(DocumentElement document, Entry.Text text, Cut cut) {
            var tokens = String.join(" ", cut.of(text.words()));
            document.addValue(Objects.requireNonNull(texts.get(Queries.TEXT + cut.name())), tokens);
            if (text.isTitle()) document.addValue(Objects.requireNonNull(texts.get(Queries.TITLE + cut.name())), tokens);
        }
    }
}
