package org.eclink.news.internal.item;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Places;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where news is written and corrected, and who may. A draft is nobody else's business. */
@Service
public class Newsroom {

    public static final String REASON = "reason";
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int MOST_A_DAY = 20;

    private final Items items;
    private final ItemTexts words;
    private final Publication publication;
    private final Texts texts;
    private final Terms terms;
    private final Places places;
    private final Clock clock;

    Newsroom(Items items, ItemTexts words, Publication publication, Texts texts, Terms terms, Places places, Clock clock) {
        this.items = items;
        this.words = words;
        this.publication = publication;
        this.texts = texts;
        this.terms = terms;
        this.places = places;
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
    public Item visible(String address, Viewer viewer) {
        return items.find(address).filter(item -> item.isPublic() || mayEdit(item, viewer)).orElseThrow(() -> new NotFound(address));
    }

    public Item editable(String address, Member member) {
        member.mustBeConfirmed();
        return items.find(address).filter(item -> mayEdit(item, member)).orElseThrow(() -> new NotFound(address));
    }

    /** What this member may edit, as it is until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Item held(String address, Member member) {
        member.mustBeConfirmed();
        return items.find(address).map(Item::id).flatMap(items::hold).filter(item -> mayEdit(item, member)).orElseThrow(() -> new NotFound(address));
    }

    /** Whether this member may tell it so: in a name that they speak in, or in that in which it is told already. {@code item} is null for what is new. */
    public boolean maySpeak(@Nullable Item item, Setting setting, Member member) {
        if (item != null && item.voice() == setting.voice() && Objects.equals(item.place(), setting.place())) return true;
        return switch (setting.voice()) {
            case MEMBER -> item == null || member.id().equals(item.author());
            case PLATFORM -> member.isOfSecretariat();
            case PLACE -> member.isOfSecretariat() || places.speaks(member.id(), Objects.requireNonNull(setting.place()));
        };
    }

    /** Returns the address of the draft. */
    @Transactional
    public String write(Setting setting, Words typed, Member by) {
        if (items.countWritten(by.id(), clock.instant().minus(A_DAY)) >= MOST_A_DAY) throw new Refused(Refusal.HURRIED, "Much news today: go on tomorrow.");
        var id = UuidCreator.getTimeOrderedEpoch();
        items.add(id, by.id(), setting);
        items.keep(id, typed);
        return id.toString();
    }

    /** {@code item} is held; {@code reason} says what was changed and why, if everybody could read what it was before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void change(Item item, Setting setting, Words typed, String reason, Member by) {
        items.set(item.id(), setting);
        if (!item.isPublic()) {
            items.keep(item.id(), typed);
            return;
        }
        if (typed.language() != null) words.relabel(item, typed.language(), by.id());
        if (words.say(item, typed, by.id())) correct(item, reason, by.id());
    }

    private void correct(Item item, String reason, AccountId by) {
        var correction = items.correct(item.id(), by);
        texts.write(new Work(correction, item.path(), Scope.EVERYONE), List.of(new Written(REASON, Form.LINE, reason, null)), by);
    }

    /** The language of {@code item}, which is held, was said or found out wrongly. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void relabel(Item item, LanguageTag language, Member by) {
        if (!item.isPublic()) throw new NotFound(item.slug());
        words.relabel(item, language, by.id());
    }

    /** Somebody has left. What was told in a place's name stays the place's. */
    @Transactional
    void leave(AccountId account, boolean removesContributions) {
        if (removesContributions) items.own(account).forEach((UUID id) -> publication.erase(id));
        items.anonymise(account);
    }

    /** The sectors that news can be about. */
    public List<Concept> sectors() {
        return terms.all("sectors").stream().filter(sector -> !sector.retired()).toList();
    }
}
