package org.eclink.terms.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.terms.Concept;
import org.eclink.terms.Mapping;
import org.eclink.terms.Terms;

/** Which concepts of a long vocabulary a reader asks for: by a part of a word in whatever language or by its code, and by sector. */
record Narrowing(String words, String sector) {

    static final Narrowing NONE = new Narrowing("", "");
    private static final int LONGEST = 200;

    static Narrowing of(String words, String sector) {
        var asked = words.strip();
        return new Narrowing(asked.substring(0, Math.min(asked.length(), LONGEST)), sector.strip().toUpperCase(Locale.ROOT));
    }

    List<Concept> of(List<Concept> concepts, Terms terms) {
        var wanted = plain(words);
        var named = concepts.isEmpty() || words.isEmpty() ? Optional.<Concept>empty() : terms.named(concepts.getFirst().scheme(), words);
        return concepts.stream().filter(concept -> words.isEmpty() || named.filter(concept::equals).isPresent() || holds(concept, wanted))
            .filter(concept -> sector.isEmpty() || sectors(concept, terms).anyMatch(one -> one.code().equals(sector))).toList();
    }

    private static boolean holds(Concept concept, String wanted) {
        return plain(concept.code()).contains(wanted) || concept.labels().values().stream().anyMatch(label -> plain(label).contains(wanted));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Those above it and those it is mapped to. */
    static Stream<Concept> sectors(Concept concept, Terms terms) {
        var above = Stream.of(concept).filter(one -> one.broader() != null).map(one -> terms.get(one.broader()));
        return Stream.concat(above, terms.mappings(concept.id()).stream().map(Mapping::object).map(terms::get)).filter(one -> one.scheme().equals(TermPages.SECTORS)).distinct();
    }
}
