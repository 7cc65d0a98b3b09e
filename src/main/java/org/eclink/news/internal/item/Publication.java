package org.eclink.news.internal.item;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.Members;
import org.eclink.search.SearchableChanged;
import org.eclink.translation.Texts;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.Slugs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * News is published, planned, archived, taken away. Every step is of an item that its caller holds ({@link Newsroom#held}), so that two at once take one
 * after the other, and the second finds what the first has left.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Publication {

    /** What search calls news. */
    public static final String KIND = "news";

    private static final int LONGEST_SLUG = 60;
    private static final String UNREADABLE = "news";

    private final Items items;
    private final ItemTexts words;
    private final Texts texts;
    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(Items items, ItemTexts words, Texts texts, Members members, ApplicationEventPublisher events, Clock clock) {
        this.items = items;
        this.words = words;
        this.texts = texts;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /** From now on everybody reads it. Returns its address. */
    public String publish(Item item) {
        if (item.isPublic()) return item.slug();
        var draft = items.draft(item.id()).orElseThrow();
        var slug = item.published() == null ? items.readdress(item.id(), slug(draft.title())) : item.slug();
        items.publish(item.id());
        var published = items.find(item.id()).orElseThrow();
        words.say(published, draft, item.author());
        items.forgetDraft(item.id());
        events.publishEvent(new Opened(published));
        return slug;
    }

    private static String slug(String title) {
        var slug = Slugs.of(title, LONGEST_SLUG);
        return slug.isEmpty() ? UNREADABLE : slug;
    }

    /** False if {@code due} does not lie ahead. */
    public boolean schedule(Item item, Instant due) {
        mustBeUnread(item);
        if (!due.isAfter(clock.instant())) return false;
        items.schedule(item.id(), due);
        return true;
    }

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

    public void archive(Item item) {
        items.archive(item.id(), true);
    }

    public void unarchive(Item item) {
        items.archive(item.id(), false);
    }

    /** Nobody else reads it any more, and its texts are a draft again; those whose news it was are told why. */
    public void withdraw(Item item, String because) {
        if (!item.isPublic()) return;
        items.keep(item.id(), words.words(item));
        items.withdraw(item.id(), because);
        texts.forget(item.id());
        close(item.id());
        if (item.author() != null) members.tell(item.author(), "news.letter.withdrawn.subject", "news.letter.withdrawn", Map.of(), item.path());
    }

    private void close(UUID item) {
        events.publishEvent(new Closed(item));
        events.publishEvent(new SearchableChanged(KIND, List.of(item)));
    }

    /** Only what nobody has read. */
    public void delete(Item item) {
        mustBeUnread(item);
        items.delete(item.id());
    }

    private static void mustBeUnread(Item item) {
        if (item.published() != null) throw new Refused(Refusal.CONFLICT, "It has been published: archive it.");
    }

    /** Of somebody who has left and takes along what they made. */
    void erase(UUID item) {
        texts.forget(item);
        close(item);
        events.publishEvent(new Deleted(item));
        items.delete(item);
    }

    /** Within the transaction: everybody may read it from now on. */
    public record Opened(Item item) {}

    /** Within the transaction: nobody may read it any more. */
    public record Closed(UUID item) {}

    /** Within the transaction: it is gone, and nothing of it comes back. */
    public record Deleted(UUID item) {}
}
