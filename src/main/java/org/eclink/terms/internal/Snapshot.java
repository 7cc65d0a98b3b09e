package org.eclink.terms.internal;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Mapping;
import org.eclink.terms.Scheme;

/** All vocabularies at one revision, laid out for reading. Concepts come in order, names the strongest kind first. */
class Snapshot {

    /** Whose words are explained wherever they occur; those of others, such as countries, explain themselves. */
    private static final Set<String> SPOTTED = Set.of("glossary", "sectors", "themes");
    private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

    final long revision;
    final List<Scheme> schemes;
    final Map<ConceptId, Concept> byId = new HashMap<>();
    final Map<Key, Concept> byCode = new HashMap<>();
    final Map<Key, Concept> byName = new HashMap<>();
    final Map<String, List<Concept>> byScheme = new HashMap<>();
    final Map<ConceptId, List<Concept>> narrower = new HashMap<>();
    final Map<ConceptId, List<Mapping>> mappings = new HashMap<>();
    final Spotting spotting;

    /** A word by which a concept is found. */
    record Spelling(ConceptId concept, String tag, boolean isHidden, boolean isDeprecated, String text) {}

    Snapshot(long revision, List<Scheme> schemes, List<Concept> concepts, List<Spelling> spellings,
            List<Mapping> mappings) {
        this.revision = revision;
        this.schemes = List.copyOf(schemes);
        concepts.forEach(this::add);
        spellings.forEach(this::add);
        concepts.forEach(concept -> add(new Spelling(concept.id(), "und", true, false, concept.code())));
        mappings.forEach(this::add);
        spotting = new Spotting(spellings.stream().filter(this::isSpotted).toList());
        seal(byScheme);
        seal(narrower);
        seal(this.mappings);
    }

    /** How a word is looked up: without regard to case, width and surrounding space. */
    static Key name(String scheme, String label) {
        return new Key(scheme, FOLD.normalize(label).strip());
    }

    private boolean isSpotted(Spelling spelling) {
        var concept = byId.get(spelling.concept());
        return concept != null && SPOTTED.contains(concept.scheme()) && !concept.retired();
    }

    private void add(Concept concept) {
        byId.put(concept.id(), concept);
        byCode.put(new Key(concept.scheme(), concept.code()), concept);
        byScheme.computeIfAbsent(concept.scheme(), _ -> new ArrayList<>()).add(concept);
        var broader = concept.broader();
        if (broader != null) narrower.computeIfAbsent(broader, _ -> new ArrayList<>()).add(concept);
    }

    private void add(Spelling spelling) {
        var concept = byId.get(spelling.concept());
        if (concept != null) byName.putIfAbsent(name(concept.scheme(), spelling.text()), concept);
    }

    private void add(Mapping mapping) {
        mappings.computeIfAbsent(mapping.subject(), _ -> new ArrayList<>()).add(mapping);
        mappings.computeIfAbsent(mapping.object(), _ -> new ArrayList<>()).add(mapping.inverse());
    }

    private static <K, V> void seal(Map<K, List<V>> lists) {
        lists.replaceAll((_, list) -> List.copyOf(list));
    }
}
