package org.eclink.search.internal.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswScalarQuantizedVectorsFormat;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.KnnFloatVectorQuery;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;
import org.eclink.search.internal.asking.Clause;
import org.eclink.search.internal.asking.Queries;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.meaning.Embedder.Probe;

/**
 * The index of meanings: the vectors of every passage, in one directory of this machine. Every node has its own, whatever engine keeps the words; the vectors themselves are in
 * the database.
 */
final class MeaningIndex implements AutoCloseable {

    private static final String KEY = "key";
    private static final String NUMBER = "number";
    private static final String TONGUE = "tongue";
    /** So many passages are looked at for each thing that is wanted: several may be of the same one. */
    private static final int PASSAGES_OF_EACH = 2;

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    MeaningIndex(Path path) {
        try {
            directory = FSDirectory.open(path);
            writer = new IndexWriter(directory, new IndexWriterConfig().setCodec(new Lucene912Codec() {
                @Override
                public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
                    return new Lucene99HnswScalarQuantizedVectorsFormat();
                }
            }));
            searchers = new SearcherManager(writer, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An entry has these passages from now on. */
    void write(Map<Entry, List<Index.Vectors>> changed, Collection<String> gone) {
        try {
            for (var entry : changed.entrySet()) {
                var key = new Term(KEY, entry.getKey().key());
                if (entry.getValue().isEmpty()) writer.deleteDocuments(key); // Lucene miscounts when it updates to nothing
                else writer.updateDocuments(key, entry.getValue().stream().map(passage -> document(entry.getKey(), passage)).toList());
            }
            writer.deleteDocuments(gone.stream().map(key -> new Term(KEY, key)).toArray(Term[]::new));
            writer.commit();
            searchers.maybeRefreshBlocking();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document document(Entry entry, Index.Vectors passage) {
        var document = new Document();
        document.add(new StringField(KEY, entry.key(), Store.YES));
        document.add(new StoredField(NUMBER, passage.number()));
        document.add(new StringField(TONGUE, passage.tongue().code(), Store.NO));
        document.add(new StringField(Entry.KIND, entry.kind(), Store.NO));
        add(document, Entry.READER, entry.readers());
        add(document, Queries.CONCEPT, entry.concepts());
        add(document, Entry.PLACE, entry.places());
        add(document, Entry.LANGUAGE, entry.languages());
        if (entry.year() != null) document.add(new IntPoint(Entry.YEAR, entry.year()));
        passage.vectors().forEach((space, vector) -> document.add(new KnnFloatVectorField(space, vector, VectorSimilarityFunction.DOT_PRODUCT)));
        return document;
    }

    private static void add(Document document, String field, Collection<String> values) {
        values.forEach(value -> document.add(new StringField(field, value, Store.NO)));
    }

    /** The passage of an entry that is nearest, and how near: its cosine. */
    record Near(String key, int number, double cosine) {}

    /** One of each entry, the nearest first. */
    List<Near> nearest(Probe probe, Collection<Clause> conditions, int most) {
        var filter = new BooleanQuery.Builder().add(LuceneEngine.query(new Clause.OneOf(TONGUE, probe.tongues().stream().map(Tongue::code).toList())), Occur.FILTER);
        conditions.forEach(condition -> filter.add(LuceneEngine.query(condition), Occur.FILTER));
        try {
            var searcher = searchers.acquire();
            try {
                var passages = most * PASSAGES_OF_EACH;
                var found = searcher.search(new KnnFloatVectorQuery(probe.space(), probe.vector(), passages, filter.build()), passages);
                var stored = searcher.storedFields();
                var nearest = new LinkedHashMap<String, Near>();
                for (var hit : found.scoreDocs) {
                    var document = stored.document(hit.doc);
                    var key = document.get(KEY);
                    nearest.putIfAbsent(key, new Near(key, document.getField(NUMBER).numericValue().intValue(), 2 * hit.score - 1));
                }
                return new ArrayList<>(nearest.values()).subList(0, Math.min(most, nearest.size()));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
            directory.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
