package org.eclink.terms.internal;

import java.util.List;
import org.eclink.terms.Word;

/** Everything vocabularies.jte shows. */
public record VocabulariesPage(List<Vocabulary> vocabularies) {

    public record Vocabulary(Word title, String version, int concepts, String address) {}
}
