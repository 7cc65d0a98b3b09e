package org.eclink.search.internal.keeping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.binary.Hex;
import org.eclink.search.internal.meaning.Embedder;
import org.eclink.search.internal.meaning.Embedder.Passage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the vectors of what has none yet: one thread of the least importance, some things at a time, so that pages never wait for it. */
@Component
class Embedding {

    private static final int THINGS = 8;
    private static final int PASSAGES = 8;

    private final EntryRows entries;
    private final VectorRows vectors;
    private final Filling filling;

    Embedding(EntryRows entries, VectorRows vectors, Filling filling) {
        this.entries = entries;
        this.vectors = vectors;
        this.filling = filling;
    }

    /** Returns whether there was anything to do. */
    @Transactional
    public boolean embedSome(Embedder embedder) {
        var rows = entries.withoutVectors(embedder.id(), THINGS);
        if (rows.isEmpty()) return false;
        var missing = new LinkedHashMap<String, Passage>();
        for (var thing : filling.read(rows)) for (var passage : Passages.of(thing.findable())) missing.put(Hex.encodeHexString(Entries.hash(passage)), passage);
        missing.keySet().removeAll(vectors.of(embedder.id(), missing.values().stream().map(Entries::hash).toList()).keySet());
        var passages = List.copyOf(missing.values());
        for (var from = 0; from < passages.size(); from += PASSAGES) embed(embedder, passages.subList(from, Math.min(passages.size(), from + PASSAGES)));
        entries.embedded(rows, embedder.id());
        return true;
    }

    private void embed(Embedder embedder, List<Passage> passages) {
        List<Map<String, float[]>> made = embedder.passages(passages);
        for (var at = 0; at < passages.size(); at++) vectors.keep(embedder.id(), Entries.hash(passages.get(at)), made.get(at));
    }
}
