package org.eclink.search.internal.index;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.search.internal.asking.Clause;
import org.eclink.search.internal.asking.Queries;
import org.eclink.search.internal.asking.Question;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.meaning.Embedder;

/** Words and meanings of everything, as far as this node knows. */
public final class Index implements AutoCloseable {

    private static final String NAME = "entries";

    private final WordIndex words;
    private final MeaningIndex meanings;

    private Index(WordIndex words, MeaningIndex meanings) {
        this.words = words;
        this.meanings = meanings;
    }

    public static Index in(Path directory) {
        return new Index(new WordIndex(new LuceneEngine(directory.resolve("words")), NAME), new MeaningIndex(directory.resolve("meanings")));
    }

    /** A passage of an entry, by its number within it, and its vectors by space. */
    public record Vectors(int number, Tongue tongue, Map<String, float[]> vectors) {}

    /** It is on disk, and found, when this returns. An entry without vectors is found by its words alone. */
    public void write(Map<Entry, List<Vectors>> changed, Collection<String> gone) {
        words.write(changed.keySet(), gone);
        meanings.write(changed, gone);
    }

    /** {@code score}: how outstanding it is, in standard deviations; {@code passage} is the one that is nearest in meaning, if any is near. */
    public record Hit(String key, Tongue tongue, double score, Optional<Integer> passage) {}

    /** What may answer the question among what fulfils {@code conditions}, the best first; some hundreds at most. */
    public List<Hit> find(Question question, Collection<Clause> conditions, Optional<Embedder> embedder) {
        var found = new Retrieval(words, meanings, embedder.orElse(null)).find(question, conditions);
        return found.ranked().stream().map(fused -> new Hit(fused.key(), fused.tongue(), fused.score(), Optional.ofNullable(found.nearest().get(fused.key())).map(MeaningIndex.Near::number))).toList();
    }

    /** Of {@code keys}, those that fulfil this. */
    public List<String> among(Clause clause, int most) {
        return words.best(clause, most).stream().map(WordIndex.Scored::key).toList();
    }

    /** How many there are, and of each of the fields how many have which value. */
    public record Counts(long all, Map<String, Map<String, Long>> values) {}

    public Counts count(Clause clause, Collection<String> fields) {
        return words.count(clause, fields);
    }

    public List<String> newest(Clause clause, int from, int most) {
        return words.newest(clause, from, most);
    }

    /** Keys of what begins with what was typed, the whole titles before others. */
    public List<String> beginning(String typed, Collection<Clause> conditions, int most) {
        var key = Beginnings.typed(typed);
        if (key.isEmpty()) return List.of();
        var ranking = Clause.some(List.of(new Clause.Term(Entry.BEGINNING, Beginnings.WHOLE + key, 2), new Clause.Term(Entry.BEGINNING, key, 1)));
        return among(new Clause.Filtered(ranking, List.copyOf(conditions)), most);
    }

    /** What an entry must have to be found by its words. */
    public static Clause covering(Question question) {
        return Queries.covering(question);
    }

    @Override
    public void close() {
        words.close();
        meanings.close();
    }
}
