package org.eclink.knowledge.internal.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.knowledge.WorkChanged;
import org.eclink.knowledge.WorkPublished;
import org.eclink.knowledge.WorkWithdrawn;
import org.eclink.knowledge.internal.work.Description;
import org.eclink.knowledge.internal.work.Issued;
import org.eclink.knowledge.internal.work.Tag;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.WorkTexts;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.search.Findable;
import org.eclink.search.Findable.Weight;
import org.eclink.search.Findable.Words;
import org.eclink.search.FoundRow;
import org.eclink.search.Readers;
import org.eclink.search.Searchable;
import org.eclink.search.SearchableChanged;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.translation.Edition;
import org.eclink.translation.Editions;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works as they are found: by title, summary, text and the parts of a case in every language that they are there in, and by what they are tagged with. */
@Component
class WorkKind implements Searchable {

    private static final String KIND = "work";
    private static final int POSITION = 5;

    private final Works works;
    private final Editions editions;
    private final WorkRows rows;
    private final Terms terms;
    private final ApplicationEventPublisher events;

    WorkKind(Works works, Editions editions, WorkRows rows, Terms terms, ApplicationEventPublisher events) {
        this.works = works;
        this.editions = editions;
        this.rows = rows;
        this.terms = terms;
        this.events = events;
    }

    @EventListener
    void on(WorkPublished published) {
        tell(published.work());
    }

    @EventListener
    void on(WorkChanged changed) {
        tell(changed.work());
    }

    @EventListener
    void on(WorkWithdrawn withdrawn) {
        tell(withdrawn.work());
    }

    private void tell(UUID work) {
        events.publishEvent(new SearchableChanged(KIND, List.of(work)));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String label() {
        return "knowledge.found";
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public Map<UUID, Findable> read(Collection<UUID> ids) {
        var shown = works.listed(ids);
        var texts = editions.of(shown.stream().map(Work::id).toList(), WorkTexts.PARTS);
        var spotted = works.terms(shown.stream().map(Work::id).toList());
        var found = new HashMap<UUID, Findable>();
        for (var work : shown) found.put(work.id(), findable(work, texts.getOrDefault(work.id(), List.of()), spotted.getOrDefault(work.id(), List.of())));
        return found;
    }

    private Findable findable(Work work, List<Edition> texts, List<ConceptId> spotted) {
        var said = work.description();
        var concepts = new HashSet<>(spotted);
        concepts.add(new ConceptId(said.kind()));
        said.tags().map(Tag::concept).forEach(concept -> addWithBroader(new ConceptId(concept), concepts));
        var year = Issued.of(said.issued()).map(Issued::year).orElse(null);
        return new Findable(Readers.EVERYONE, texts.isEmpty() ? asWritten(said) : words(texts), concepts, Set.copyOf(said.cities()), year, work.published());
    }

    private void addWithBroader(ConceptId concept, Set<ConceptId> all) {
        for (@Nullable Concept one = terms.get(concept); one != null; one = one.broader() == null ? null : terms.get(one.broader())) all.add(one.id());
    }

    private static List<Words> words(List<Edition> texts) {
        return texts.stream().flatMap(text -> Words.of(text, text.part().equals(WorkTexts.TITLE) ? Weight.TITLE : Weight.TEXT).stream()).toList();
    }

    private static List<Words> asWritten(Description said) {
        var words = new ArrayList<Words>();
        said.titles().forEach((language, title) -> words.add(Words.title(language, title)));
        said.abstracts().forEach((language, summary) -> words.add(Words.text(language, summary)));
        if (!said.body().isBlank()) words.add(Words.text(said.language(), said.body()));
        return words;
    }

    @Override
    public List<UUID> ids(@Nullable UUID after, int most) {
        return works.ids(after, most);
    }

    @Override
    public Map<UUID, FoundRow> rows(Collection<UUID> ids, Shell shell) {
        var shown = works.listed(ids);
        var made = rows.of(shown, shell);
        var found = new HashMap<UUID, FoundRow>();
        for (var at = 0; at < shown.size(); at++) {
            var row = made.get(at);
            var facts = Stream.of(row.by(), row.date()).filter(fact -> !fact.isBlank()).collect(Collectors.joining(shell.say("knowledge.enumeration")));
            var original = shown.get(at).description();
            var isForeign = !original.title().equals(row.title().text());
            found.put(shown.get(at).id(), new FoundRow(row.address(), row.kind(), new BothNames(row.title().text(), row.title().tag(), isForeign ? original.title() : null, isForeign ? original.language() : null), row.sectors(), facts.isEmpty() ? null : facts));
        }
        return found;
    }
}
