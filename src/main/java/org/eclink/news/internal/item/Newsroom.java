package org.eclink.news.internal.item;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Places;
import org.eclink.terms.Concept;
import org.eclink.terms.Spotted;
import org.eclink.terms.Terms;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Reading;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where news is written, published, corrected and put away. Words become texts when they are published, and not before: a draft is nobody else's business. */
@Service
public class Newsroom {

    public static final String REASON = "reason";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 20;
    private static final int MOST_TERMS = 12;
    private static final int LONGEST_SLUG = 60;
    private static final String UNREADABLE = "news";

    private final Items items;
    private final Texts texts;
    private final Terms terms;
    private final Places places;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Newsroom(Items items, Texts texts, Terms terms, Places places, Members members, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.texts = texts;
        this.terms = terms;
        this.places = places;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** Its author, whoever speaks for its place, and the secretariat. */
    public boolean mayEdit(Item item, Viewer viewer) {
        if (!(viewer instanceof Member member) || !member.isConfirmed()) return false;
        return member.isOfSecretariat() || isOwn(item, member);
    }

    private boolean isOwn(Item item, Member member) {
        return switch (item.voice()) {
            case MEMBER -> member.id().equals(item.author());
            case PLACE -> places.speaks(member.id(), Objects.requireNonNull(item.place()));
            case PLATFORM -> false;
        };
    }

    /** What this viewer may read; for everybody else it is not there. */
    public Item visible(String slug, Viewer viewer) {
        return items.find(slug).filter(item -> item.isPublic() || mayEdit(item, viewer)).orElseThrow(() -> new NotFound(slug));
    }

    public Item editable(String slug, Member member) {
        member.mustBeConfirmed();
        return items.find(slug).filter(item -> mayEdit(item, member)).orElseThrow(() -> new NotFound(slug));
    }

    /** In whose name this member may speak. */
    public boolean maySpeak(Setting setting, Member member) {
        return switch (setting.voice()) {
            case MEMBER -> true;
            case PLATFORM -> member.isOfSecretariat();
            case PLACE -> member.isOfSecretariat() || places.speaks(member.id(), Objects.requireNonNull(setting.place()));
        };
    }

    /** Returns the address of the draft. */
    @Transactional
    public String write(Setting setting, Words words, Member by) {
        if (items.countWritten(by.id(), clock.instant().minus(A_DAY)) >= MOST_A_DAY) throw new Refused(Refusal.HURRIED, "Much news today: go on tomorrow.");
        var id = UuidCreator.getTimeOrderedEpoch();
        items.add(id, by.id(), setting);
        items.keep(id, words);
        return id.toString();
    }

    /** {@code reason} says what was changed and why, if everybody could read what it was before. */
    @Transactional
    public void change(Item item, Setting setting, Words words, int version, String reason, Member by) {
        items.set(item.id(), setting, version);
        if (item.published() == null || item.withdrawn() != null) {
            items.keep(item.id(), words);
            return;
        }
        correctLanguage(item, words.language(), by);
        if (!say(item, words, by.id())) return;
        var correction = items.correct(item.id(), by.id());
        texts.write(new Work(correction, item.path(), Scope.EVERYONE), List.of(new Written(REASON, Form.LINE, reason, null)), by.id());
    }

    private void correctLanguage(Item item, @Nullable LanguageTag language, Member by) {
        if (language == null) return;
        read(item).filter(part -> !part.original().equals(language) || part.isDetected()).forEach(part -> texts.relabel(item.id(), part.name(), language, by.id()));
    }

    private Stream<Reading.Part> read(Item item) {
        return texts.read(item.id(), Words.PARTS, List.of()).stream().flatMap(reading -> reading.parts().values().stream());
    }

    /** Whether that is anything else than before. */
    private boolean say(Item item, Words words, @Nullable AccountId by) {
        var before = read(item).map(Reading.Part::source).toList();
        texts.write(new Work(item.id(), item.path(), Scope.EVERYONE), words.parts(words.language() == null ? texts.found(words.body()) : words.language()), by);
        describe(item);
        return !before.equals(read(item).map(Reading.Part::source).toList());
    }

    /** As its author wrote it. */
    public Words words(Item item) {
        if (!item.isPublic()) return items.draft(item.id()).orElseThrow();
        var parts = texts.read(item.id(), Words.PARTS, List.of()).orElseThrow().parts();
        var body = Objects.requireNonNull(parts.get(Words.BODY));
        return new Words(source(parts, Words.TITLE), source(parts, Words.LEAD), body.source(), source(parts, Words.VENUE), body.isDetected() ? null : body.original());
    }

    private static String source(Map<String, Reading.Part> parts, String part) {
        return Objects.requireNonNull(parts.get(part)).source();
    }

    private void describe(Item item) {
        var parts = texts.read(item.id(), Words.PARTS, List.of()).orElseThrow().parts();
        var body = Objects.requireNonNull(parts.get(Words.BODY));
        var all = String.join("\n\n", source(parts, Words.TITLE), source(parts, Words.LEAD), body.source());
        var found = terms.spot(all, body.original().value()).stream().map(Spotted::concept).distinct().limit(MOST_TERMS).toList();
        items.describe(item.id(), body.original(), found);
    }

    /** The language was said or found out wrongly. */
    @Transactional
    public void relabel(Item item, LanguageTag language, Member by) {
        read(item).forEach(part -> texts.relabel(item.id(), part.name(), language, by.id()));
        describe(item);
    }

    /** From now on everybody reads it. Returns its address. */
    @Transactional
    public String publish(Item item) {
        var words = items.draft(item.id()).orElse(null);
        if (words == null || item.isPublic()) return item.slug();
        var slug = item.published() == null ? items.readdress(item.id(), slug(words.title())) : item.slug();
        items.publish(item.id());
        items.withdraw(item.id(), null);
        var published = items.find(slug).orElseThrow();
        say(published, words, item.author());
        items.forgetDraft(item.id());
        events.publishEvent(new Opened(published));
        return slug;
    }

    private static String slug(String title) {
        var slug = Slugs.of(title, LONGEST_SLUG);
        return slug.isEmpty() ? UNREADABLE : slug;
    }

    /** At {@code due}, if it lies ahead. */
    @Transactional
    public void schedule(Item item, Instant due) {
        items.schedule(item.id(), due);
    }

    @Transactional
    public void unschedule(Item item) {
        items.schedule(item.id(), null);
    }

    /** Returns how many were. */
    @Transactional
    public int publishDue() {
        var due = items.due();
        items.all(due).forEach(this::publish);
        return due.size();
    }

    @Transactional
    public void archive(Item item) {
        items.archive(item.id(), true);
    }

    @Transactional
    public void unarchive(Item item) {
        items.archive(item.id(), false);
    }

    /** Nobody else reads it any more, and its texts are a draft again; those whose news it was are told why. */
    @Transactional
    public void withdraw(Item item, String because) {
        if (!item.isPublic()) return;
        items.keep(item.id(), words(item));
        items.withdraw(item.id(), because);
        texts.forget(item.id());
        events.publishEvent(new Closed(item.id()));
        if (item.author() != null) members.tell(item.author(), "news.letter.withdrawn.subject", "news.letter.withdrawn", Map.of(), item.path());
    }

    /** Only what nobody has read. */
    @Transactional
    public void delete(Item item) {
        if (item.published() != null) throw new Refused(Refusal.CONFLICT, "It has been published: archive it.");
        items.delete(item.id());
    }

    /** Somebody has left. What was told in a place's name stays the place's. */
    @Transactional
    void leave(AccountId account, boolean removesContributions) {
        if (removesContributions) {
            items.own(account).forEach(id -> {
                texts.forget(id);
                events.publishEvent(new Closed(id));
                events.publishEvent(new Deleted(id));
                items.delete(id);
            });
        }
        items.anonymise(account);
    }

    /** The sectors that news can be about. */
    public List<Concept> sectors() {
        return terms.all("sectors").stream().filter(sector -> !sector.retired()).toList();
    }

    /** Within the transaction: everybody may read it from now on. */
    public record Opened(Item item) {}

    /** Within the transaction: nobody may read it any more. */
    public record Closed(UUID item) {}

    /** Within the transaction: it is gone, and nothing of it comes back. */
    public record Deleted(UUID item) {}
}
