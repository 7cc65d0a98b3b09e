package org.eclink.search.internal.kinds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.search.Findable;
import org.eclink.search.Findable.Words;
import org.eclink.search.FoundRow;
import org.eclink.search.Readers;
import org.eclink.search.Searchable;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Label;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.BothNames;
import org.eclink.web.PermanentAddress;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** Agreed terms, sectors and their themes, and what agendas ask for. */
record TermKind(Terms terms, PermanentAddress addresses) implements Searchable {

    static final String KIND = "term";
    private static final List<String> SCHEMES = List.of("sectors", "themes", "glossary", "sdg", "sdg11-targets", "sendai-priorities", "sendai-targets", "new-urban-agenda", "eu-urban-agenda", "iuc-topics");
    private static final String CHINESE = "zh-Hans";

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String permanentKind() {
        return addresses.kind();
    }

    @Override
    public String label() {
        return "search.kind.term";
    }

    @Override
    public int position() {
        return 40;
    }

    @Override
    public Map<UUID, Findable> read(Collection<UUID> ids) {
        return ids.stream().distinct().flatMap(id -> terms.find(new ConceptId(id)).stream()).filter(concept -> SCHEMES.contains(concept.scheme()) && !concept.retired())
            .collect(Collectors.toMap(concept -> concept.id().value(), this::findable));
    }

    private Findable findable(Concept concept) {
        var words = new ArrayList<Words>();
        concept.labels().forEach((language, label) -> words.add(Words.title(language, label)));
        concept.notes().forEach((language, note) -> words.add(Words.text(language, note)));
        return new Findable(Readers.EVERYONE, List.copyOf(words), withBroader(concept), Set.of(), null, Instant.EPOCH);
    }

    private Set<ConceptId> withBroader(Concept concept) {
        var all = new HashSet<ConceptId>();
        for (var one = concept; one != null; one = one.broader() == null ? null : terms.get(one.broader())) all.add(one.id());
        return Set.copyOf(all);
    }

    @Override
    public List<UUID> ids(@Nullable UUID after, int most) {
        return SCHEMES.stream().flatMap(scheme -> terms.all(scheme).stream()).map(concept -> concept.id().value()).filter(id -> after == null || ORDER.compare(id, after) > 0).sorted(ORDER).limit(most).toList();
    }

    /** As the database has it, which compares without a sign. */
    private static final Comparator<UUID> ORDER = Comparator.comparing(UUID::toString);

    @Override
    public Map<UUID, FoundRow> rows(Collection<UUID> ids, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var rows = new HashMap<UUID, FoundRow>();
        for (var id : ids) {
            var concept = terms.find(new ConceptId(id)).orElse(null);
            var path = addresses.path(id).orElse(null);
            if (concept == null || path == null) continue;
            rows.put(id, new FoundRow(shell.link(path), mark(concept, shell), names(concept, shell), sectors(concept, wording), null));
        }
        return rows;
    }

    private Word mark(Concept concept, Shell shell) {
        if (concept.scheme().equals("glossary")) return new Word(KIND, shell.say("search.mark.term"), null);
        var title = terms.schemes().stream().filter(scheme -> scheme.code().equals(concept.scheme())).findFirst().orElseThrow().title(shell.language());
        return new Word(KIND, title.text(), foreign(title, shell));
    }

    private static @Nullable String foreign(Label label, Shell shell) {
        return label.tag().equals(shell.language().tag()) ? null : label.tag();
    }

    private static BothNames names(Concept concept, Shell shell) {
        var mine = concept.label(shell.language());
        var otherTag = shell.language().tag().equals(CHINESE) ? "en" : CHINESE;
        var theirs = concept.labels().get(otherTag);
        return theirs == null || otherTag.equals(mine.tag()) ? new BothNames(mine.text(), foreign(mine, shell), null, null) : new BothNames(mine.text(), foreign(mine, shell), theirs, otherTag);
    }

    private List<Word> sectors(Concept concept, Wording wording) {
        return withBroader(concept).stream().map(terms::get).filter(one -> one.scheme().equals("sectors") && !one.equals(concept)).map(wording::word).toList();
    }
}
