package org.eclink.knowledge.internal.work;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.knowledge.WorkChanged;
import org.eclink.knowledge.WorkPublished;
import org.eclink.knowledge.WorkWithdrawn;
import org.eclink.knowledge.internal.work.Shelf.Columns;
import org.eclink.knowledge.internal.work.Work.Origin;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.NewConcept;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.web.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts works where everybody finds them. Whoever may has been made sure of. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Cataloguing {

    private static final int LONGEST_SLUG = 60;
    private static final int LAST_YEAR = 9999;
    private static final String UNREADABLE = "work";
    private static final String YEARS = "work-years";

    private final Shelf shelf;
    private final Works works;
    private final Editions editions;
    private final WorkTexts texts;
    private final Terms terms;
    private final ApplicationEventPublisher events;

    Cataloguing(Shelf shelf, Works works, Editions editions, WorkTexts texts, Terms terms, ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.works = works;
        this.editions = editions;
        this.texts = texts;
        this.terms = terms;
        this.events = events;
    }

    /** A work that nobody sees before it is catalogued. */
    public UUID begin() {
        return shelf.add();
    }

    /** The works with these codes of the starting tables, made where there are none. */
    public Map<String, UUID> coded(Collection<String> codes) {
        return shelf.coded(codes);
    }

    /** What the starting tables say of the work with this code: whatever people have not changed is so from now on. */
    public void bring(UUID id, Origin origin, Description said) {
        var last = shelf.imported(id).orElse(null);
        shelf.remember(id, origin, said);
        var work = works.find(id).orElse(null);
        if (work == null) {
            editions.add(id, LanguageTag.known(said.language()), null, null, Edition.State.FINAL);
            catalogue(id, said, null);
            return;
        }
        var renewed = last == null ? work.description() : work.description().renewed(last, said);
        if (work.isListed() && !renewed.equals(work.description())) catalogue(id, renewed, null);
    }

    /** This is the work from now on. Its address stays as it was when it was first published. */
    public void catalogue(UUID id, Description whole, @Nullable AccountId by) {
        var description = whole.forEverybody();
        var before = works.find(id);
        var slug = before.map(Work::slug).orElseGet(() -> shelf.address(id, slug(description)));
        shelf.keep(id, description, new Columns(year(description), languages(id, description), texts.terms(description)));
        shelf.link(id, description.links());
        texts.say(id, "/knowledge/" + slug, description, by);
        description.tags().filter(tag -> !tag.reason().isEmpty()).forEach(tag -> texts.explain(shelf.reason(id, tag.concept()), "/knowledge/" + slug, tag.reason(), description.language(), by));
        works.touch();
        events.publishEvent(before.filter(Work::isListed).isPresent() ? new WorkChanged(id) : new WorkPublished(id));
    }

    /** Nobody reads it any more; its address says why. */
    public void withdraw(Work work, String because) {
        shelf.withdraw(work.id(), because);
        forget(work.id());
    }

    /** Its words are read no more. */
    public void forget(UUID work) {
        texts.forget(work);
        works.reasons(work).values().forEach(texts::forget);
        works.touch();
        events.publishEvent(new WorkWithdrawn(work));
    }

    /** English makes the address that most can read. */
    private static String slug(Description description) {
        var slug = Slugs.of(description.titles().getOrDefault("en", description.title()), LONGEST_SLUG);
        return slug.isEmpty() ? UNREADABLE : slug;
    }

    private @Nullable UUID year(Description description) {
        var issued = Issued.of(description.issued()).orElse(null);
        if (issued == null) return null;
        var code = String.valueOf(issued.year());
        return terms.find(YEARS, code).map(Concept::id)
            .orElseGet(() -> terms.ensure(new NewConcept(YEARS, code, null, LAST_YEAR - issued.year(), Map.of("en", code, "zh-Hans", code + "年", "nl", code), List.of(), "own wording", "high"))).value();
    }

    private List<UUID> languages(UUID id, Description description) {
        var published = editions.of(id).stream().map(Edition::language).toList();
        return (published.isEmpty() ? Stream.of(LanguageTag.known(description.language())) : published.stream()).flatMap(tag -> language(tag).stream()).distinct().toList();
    }

    private Optional<UUID> language(LanguageTag tag) {
        return terms.find("languages", tag.value().replaceFirst("-.*", "")).map(Concept::id).map(ConceptId::value);
    }
}
