package org.eclink.news.internal.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Items.Drafted;
import org.eclink.news.internal.item.Occasion;
import org.eclink.news.internal.item.Words;
import org.eclink.news.internal.picture.Picture;
import org.eclink.news.internal.picture.Pictures;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Reading;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words rows of news for one reader, with as many queries for one as for twenty. */
@Component
class NewsRows {

    private static final List<String> PARTS = List.of(Words.TITLE, Words.LEAD);

    private final Items items;
    private final Places places;
    private final Pictures pictures;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Terms terms;

    NewsRows(Items items, Places places, Pictures pictures, Texts texts, Typesetter typesetter, Terms terms) {
        this.items = items;
        this.places = places;
        this.pictures = pictures;
        this.texts = texts;
        this.typesetter = typesetter;
        this.terms = terms;
    }

    /** Of what everybody may read. */
    public List<NewsRow> of(List<Item> shown, Shell shell) {
        if (shown.isEmpty()) return List.of();
        var ids = shown.stream().map(Item::id).toList();
        var read = texts.read(ids, PARTS, LanguageTag.of(shell));
        return rows(shown, item -> Objects.requireNonNull(read.get(item.id())).parts(), shell);
    }

    /** Of what somebody writes, read or not. */
    List<NewsRow> own(List<Item> shown, Shell shell) {
        if (shown.isEmpty()) return List.of();
        var ids = shown.stream().map(Item::id).toList();
        var read = texts.read(ids, PARTS, LanguageTag.of(shell));
        var drafts = items.drafts(ids).stream().collect(Collectors.toMap(Drafted::item, Drafted::words));
        return rows(shown, item -> {
            var reading = read.get(item.id());
            return reading == null ? unpublished(Objects.requireNonNull(drafts.get(item.id()))) : reading.parts();
        }, shell);
    }

    Map<String, Reading.Part> unpublished(Words words) {
        var language = words.language() == null ? texts.found(words.body()) : words.language();
        return words.parts(language).stream().map(texts::draft).collect(Collectors.toMap(Reading.Part::name, part -> part));
    }

    private interface Said {

        Map<String, Reading.Part> of(Item item);
    }

    private List<NewsRow> rows(List<Item> shown, Said said, Shell shell) {
        var known = places.all(shown.stream().map(Item::place).filter(Objects::nonNull).distinct().toList());
        var images = pictures.of(shown.stream().map(Item::id).toList());
        return shown.stream().map(item -> row(item, said.of(item), item.place() == null ? null : known.get(item.place()), images.getOrDefault(item.id(), List.of()), shell)).toList();
    }

    private NewsRow row(Item item, Map<String, Reading.Part> parts, @Nullable Place place, List<Picture> images, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var title = Objects.requireNonNull(parts.get(Words.TITLE));
        return new NewsRow(shell.link(item.path()), typesetter.headline(title, shell), lead(parts, shell), date(item, shell), place == null ? null : place.both(shell.language()), place == null ? null : shell.link(place.path()),
                item.sectors().stream().map(wording::word).toList(), title.original().name(shell.language()), item.occasion() == null ? null : occasion(item.occasion(), shell),
                images.isEmpty() ? null : images.getFirst().small(), item.comments(), state(item, shell));
    }

    private @Nullable Headline lead(Map<String, Reading.Part> parts, Shell shell) {
        var lead = parts.get(Words.LEAD);
        return lead == null || lead.source().isEmpty() ? null : typesetter.headline(lead, shell);
    }

    private static String date(Item item, Shell shell) {
        return shell.date(at(item).atZone(shell.reader().zone()).toLocalDate());
    }

    private static Instant at(Item item) {
        if (item.published() != null) return item.published();
        return item.due() == null ? item.created() : item.due();
    }

    /** {@code 25 November 2026 at 09:00}, by the clock of where it takes place. */
    static String occasion(Occasion occasion, Shell shell) {
        var begins = occasion.begins().atZone(occasion.zone());
        var ends = occasion.ends() == null ? null : occasion.ends().atZone(occasion.zone());
        if (ends == null) return shell.say("news.event.at", "date", shell.date(begins.toLocalDate()), "time", shell.time(begins));
        if (ends.toLocalDate().equals(begins.toLocalDate())) return shell.say("news.event.within", "date", shell.date(begins.toLocalDate()), "from", shell.time(begins), "to", shell.time(ends));
        return shell.say("news.event.days", "from", shell.date(begins.toLocalDate()), "to", shell.date(ends.toLocalDate()));
    }

    private static @Nullable String state(Item item, Shell shell) {
        return switch (item.stage()) {
            case DRAFT -> shell.say("news.state.draft");
            case SCHEDULED -> shell.say("news.state.scheduled");
            case PUBLISHED -> null;
            case ARCHIVED -> shell.say("news.state.archived");
            case WITHDRAWN -> shell.say("news.state.withdrawn");
        };
    }

    /** Where something was merged or is gone, the id leads to nothing. */
    @Nullable Place place(@Nullable UUID id) {
        return id == null ? null : places.all(List.of(id)).get(id);
    }
}
