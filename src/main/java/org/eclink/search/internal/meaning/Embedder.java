package org.eclink.search.internal.meaning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclink.search.internal.asking.Question;
import org.eclink.search.internal.lexicon.Tongue;

/** Makes vectors of texts and questions. What it makes of one text is comparable only under the same {@link #id}. */
public interface Embedder extends AutoCloseable {

    /** Changes whenever the same text would become another vector; stored beside each. */
    String id();

    /** The spaces it has, each with the number of its dimensions. */
    Map<String, Integer> spaces();

    /** A paragraph, plain. */
    record Passage(Tongue tongue, String words) {}

    /** In the order of {@code passages}, by space; empty for a language it does not read. Vectors are of length 1. */
    List<Map<String, float[]>> passages(List<Passage> passages);

    /** Looks for what is near {@code vector} in {@code space}, among passages of {@code tongues}. */
    record Probe(String space, float[] vector, Set<Tongue> tongues) {}

    /** What is to be looked for; each probe is a list of its own. */
    List<Probe> probes(Question question);

    @Override
    void close();
}
