package org.eclink.search.internal.lexicon;

import java.util.List;
import org.apache.lucene.analysis.Analyzer;

/** One way to cut texts of a language into what can be found; {@code name} is the end of the index's fields. */
public record Cut(String name, Analyzer analyzer) {

    public List<String> of(String words) {
        return Keys.tokens(analyzer, words);
    }
}
