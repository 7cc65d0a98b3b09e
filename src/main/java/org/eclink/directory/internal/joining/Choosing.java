package org.eclink.directory.internal.joining;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.eclink.terms.Word;
import org.eclink.web.Language;

/** Words to choose from. */
final class Choosing {

    private Choosing() {}

    /** As a reader of this language looks for them. */
    static List<Word> byName(List<Word> words, Language language) {
        return words.stream().sorted(Comparator.comparing(Word::text, Collator.getInstance(language.locale()))).toList();
    }
}
