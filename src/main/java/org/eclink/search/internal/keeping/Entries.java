package org.eclink.search.internal.keeping;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.search.Findable;
import org.eclink.search.Findable.Weight;
import org.eclink.search.internal.index.Entry;
import org.eclink.search.internal.lexicon.Plain;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.meaning.Embedder.Passage;
import org.eclink.translation.LanguageTag;

/** Makes what the index keeps out of what a module says. */
final class Entries {

    private Entries() {}

    static String key(String kind, UUID id) {
        return kind + ":" + id;
    }

    static Entry of(String kind, UUID id, Findable findable) {
        var texts = new ArrayList<Entry.Text>();
        for (var words : findable.words()) {
            var tongue = Tongue.of(words.language());
            if (words.weight() == Weight.TEXT) Passages.paragraphs(words.text()).forEach(paragraph -> texts.add(new Entry.Text(tongue, false, paragraph)));
            else texts.add(new Entry.Text(tongue, true, Plain.of(words.text())));
        }
        var titles = findable.words().stream().filter(words -> words.weight() != Weight.TEXT).map(Findable.Words::text).toList();
        var languages = findable.words().stream().filter(words -> words.weight() != Weight.NAME).flatMap(words -> LanguageTag.of(words.language()).stream()).map(tag -> tag.plain().value()).collect(Collectors.toSet());
        return Entry.of(key(kind, id), kind, findable.readers(), findable.concepts().stream().map(Object::toString).collect(Collectors.toSet()), findable.places().stream().map(UUID::toString).collect(Collectors.toSet()),
            languages, findable.year(), findable.at().getEpochSecond(), texts, titles);
    }

    /** Changes whenever anything of it does. */
    static byte[] fingerprint(Findable findable) {
        return DigestUtils.sha256(String.join("\n", List.of(findable.readers().stream().sorted().toList().toString(), findable.words().toString(), findable.concepts().stream().map(Object::toString).sorted().toList().toString(),
            findable.places().stream().map(UUID::toString).sorted().toList().toString(), String.valueOf(findable.year()), findable.at().toString())));
    }

    static byte[] hash(Passage passage) {
        return DigestUtils.sha256((passage.tongue().code() + "\n" + passage.words()).getBytes(StandardCharsets.UTF_8));
    }
}
