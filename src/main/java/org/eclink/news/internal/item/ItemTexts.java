package org.eclink.news.internal.item;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.search.SearchableChanged;
import org.eclink.terms.Spotted;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Reading;
import org.eclink.translation.Relabelled;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The words of news: its draft's until everybody may read it, and texts from then on. */
@Component
public class ItemTexts {

    private static final int MOST_TERMS = 12;

    private final Items items;
    private final Texts texts;
    private final Terms terms;
    private final ApplicationEventPublisher events;

    ItemTexts(Items items, Texts texts, Terms terms, ApplicationEventPublisher events) {
        this.items = items;
        this.texts = texts;
        this.terms = terms;
        this.events = events;
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

    /** Everybody reads it so from now on. Returns whether that is anything else than before. */
    boolean say(Item item, Words words, @Nullable AccountId by) {
        var before = read(item).map(Reading.Part::source).toList();
        texts.write(new Work(item.id(), item.path(), Scope.EVERYONE), words.parts(words.language() == null ? texts.found(words.body()) : words.language()), by);
        describe(item);
        return !before.equals(read(item).map(Reading.Part::source).toList());
    }

    /** The language was said or found out wrongly. */
    void relabel(Item item, LanguageTag language, AccountId by) {
        read(item).filter(part -> !part.original().equals(language) || part.isDetected()).forEach(part -> texts.relabel(item.id(), part.name(), language, by));
    }

    @EventListener
    void onRelabelled(Relabelled relabelled) {
        items.find(relabelled.work()).filter(Item::isPublic).ifPresent(this::describe);
    }

    private Stream<Reading.Part> read(Item item) {
        return texts.read(item.id(), Words.PARTS, List.of()).stream().flatMap(reading -> reading.parts().values().stream());
    }

    private void describe(Item item) {
        var parts = texts.read(item.id(), Words.PARTS, List.of()).orElseThrow().parts();
        var body = Objects.requireNonNull(parts.get(Words.BODY));
        var all = String.join("\n\n", source(parts, Words.TITLE), source(parts, Words.LEAD), body.source());
        var found = terms.spot(all, body.original().value()).stream().map(Spotted::concept).distinct().limit(MOST_TERMS).toList();
        items.describe(item.id(), body.original(), found);
        events.publishEvent(new SearchableChanged(Publication.KIND, List.of(item.id())));
    }
}
