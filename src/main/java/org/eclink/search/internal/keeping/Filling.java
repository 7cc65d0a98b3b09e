package org.eclink.search.internal.keeping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.binary.Hex;
import org.eclink.search.Findable;
import org.eclink.search.Searchable;
import org.eclink.search.internal.index.Entry;
import org.eclink.search.internal.index.Index;
import org.eclink.search.internal.keeping.EntryRows.Row;
import org.eclink.search.internal.meaning.Embedder.Passage;
import org.springframework.stereotype.Component;

/** Reads things where they were written, and puts them into an index with the vectors that there are. */
@Component
class Filling {

    private final Map<String, Searchable> kinds;
    private final EntryRows entries;
    private final VectorRows vectors;
    private final Models models;

    Filling(List<Searchable> kinds, EntryRows entries, VectorRows vectors, Models models) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Searchable::kind, Function.identity()));
        this.entries = entries;
        this.vectors = vectors;
        this.models = models;
    }

    /** A thing as it is now. */
    record Thing(Row row, Findable findable) {}

    /** Those of {@code rows} that are there. */
    List<Thing> read(List<Row> rows) {
        var things = new ArrayList<Thing>();
        rows.stream().collect(Collectors.groupingBy(Row::kind, LinkedHashMap::new, Collectors.toList())).forEach((kind, ofKind) -> {
            var searchable = kinds.get(kind);
            if (searchable == null) return;
            var found = searchable.read(ofKind.stream().map(Row::id).toList());
            for (var row : ofKind) if (found.containsKey(row.id())) things.add(new Thing(row, found.get(row.id())));
        });
        return things;
    }

    /** {@code things} are those of {@code rows} that are there; the others leave the index. */
    void fill(Index index, List<Row> rows, List<Thing> things) {
        var passages = new LinkedHashMap<UUID, List<Passage>>();
        things.forEach(thing -> passages.put(thing.row().id(), Passages.of(thing.findable())));
        var known = vectors.of(models.embedderId(), passages.values().stream().flatMap(List::stream).map(Entries::hash).toList());
        var changed = new LinkedHashMap<Entry, List<Index.Vectors>>();
        for (var thing : things) changed.put(Entries.of(thing.row().kind(), thing.row().id(), thing.findable()), vectors(passages.getOrDefault(thing.row().id(), List.of()), known));
        var gone = rows.stream().filter(row -> things.stream().noneMatch(thing -> thing.row().equals(row))).toList();
        index.write(changed, gone.stream().map(row -> Entries.key(row.kind(), row.id())).toList());
        things.forEach(thing -> entries.seen(thing.row(), Entries.fingerprint(thing.findable())));
        gone.forEach(row -> entries.seen(row, null));
    }

    private static List<Index.Vectors> vectors(List<Passage> passages, Map<String, Map<String, float[]>> known) {
        var found = new ArrayList<Index.Vectors>();
        for (var number = 0; number < passages.size(); number++) {
            var vectors = known.get(Hex.encodeHexString(Entries.hash(passages.get(number))));
            if (vectors != null) found.add(new Index.Vectors(number, passages.get(number).tongue(), vectors));
        }
        return found;
    }
}
