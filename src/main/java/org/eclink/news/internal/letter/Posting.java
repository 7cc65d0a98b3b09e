package org.eclink.news.internal.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.directory.Places;
import org.eclink.mail.Letter;
import org.eclink.mail.Outbox;
import org.eclink.news.internal.item.Filter;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Words;
import org.eclink.terms.ConceptId;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose.Line;
import org.eclink.translation.Reading;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.web.Language;
import org.eclink.web.Reader;
import org.eclink.web.Shell;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the letter of the week in each reader's two languages, and posts it. */
@Component
class Posting {

    private static final int AT_ONCE = 100;
    private static final int MOST_NEWS = 20;
    private static final int LOOKED_AT = 200;
    private static final Duration A_WEEK = Duration.ofDays(7);

    private final Subscriptions subscriptions;
    private final Items items;
    private final Places places;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Outbox outbox;
    private final Site site;
    private final Clock clock;

    Posting(Subscriptions subscriptions, Items items, Places places, Texts texts, Typesetter typesetter, Outbox outbox, Site site, Clock clock) {
        this.subscriptions = subscriptions;
        this.items = items;
        this.places = places;
        this.texts = texts;
        this.typesetter = typesetter;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /** What makes two letters the same. */
    record Kind(List<String> languages, List<UUID> sectors) {}

    /** One line for each item in each language; empty in a week without news. */
    record Composed(List<String> news) {}

    /** Posts this week's letter to some who have not got it; returns to how many. {@code composed} keeps what was composed for others. */
    @Transactional
    public int postSome(LocalDate week, Map<Kind, Composed> composed) {
        var without = subscriptions.without(week, AT_ONCE);
        for (var subscription : without) {
            var kind = new Kind(subscription.languages(), subscription.sectors());
            var content = composed.computeIfAbsent(kind, this::compose);
            if (!content.news().isEmpty()) outbox.post(letter(subscription, content, week));
            subscriptions.sent(week, subscription.id());
        }
        return without.size();
    }

    private Composed compose(Kind kind) {
        var since = clock.instant().minus(A_WEEK);
        var shown = items.listed(Filter.ALL, null, LOOKED_AT).stream().filter(item -> isNew(item, since) && isAbout(item, kind.sectors())).limit(MOST_NEWS).toList();
        var known = places.all(shown.stream().map(Item::place).filter(Objects::nonNull).distinct().toList());
        var ids = shown.stream().map(Item::id).toList();
        var shells = kind.languages().stream().map(this::shell).toList();
        var readings = shells.stream().map(shell -> texts.read(ids, List.of(Words.TITLE), LanguageTag.of(shell))).toList();
        var news = new ArrayList<String>();
        for (var item : shown) {
            var place = item.place() == null ? null : known.get(item.place());
            var lines = Stream.iterate(0, language -> language < shells.size(), language -> language + 1)
                .map(language -> line(Objects.requireNonNull(readings.get(language).get(item.id())), shells.get(language)));
            var of = place == null ? Stream.<String>empty() : Stream.of(place.both(shells.getFirst().language()).mine());
            news.add(String.join("\n", Stream.of(lines.distinct(), of, Stream.of(site.address() + shells.getFirst().link(item.path()))).flatMap(line -> line).toList()));
        }
        return new Composed(news);
    }

    private static boolean isNew(Item item, Instant since) {
        return item.published() != null && item.published().isAfter(since);
    }

    private static boolean isAbout(Item item, List<UUID> sectors) {
        return sectors.isEmpty() || item.sectors().stream().map(ConceptId::value).anyMatch(sectors::contains);
    }

    private Shell shell(String tag) {
        return new Shell(language(tag), "/news", null, Reader.VISITOR, site);
    }

    private Language language(String tag) {
        return site.languages().stream().filter(language -> language.tag().equals(tag)).findFirst().orElse(site.languages().getFirst());
    }

    private String line(Reading reading, Shell shell) {
        var headline = typesetter.headline(Objects.requireNonNull(reading.parts().get(Words.TITLE)), shell);
        return isByMachine(headline) ? shell.say("news.letter.machine", "title", headline.text()) : headline.text();
    }

    private static boolean isByMachine(Headline headline) {
        return headline.line() == Line.MACHINE || headline.line() == Line.REVIEWED;
    }

    private Letter letter(Subscription subscription, Composed content, LocalDate week) {
        var shells = subscription.languages().stream().map(this::shell).toList();
        var first = shells.getFirst();
        var leave = site.address() + first.link("/newsletter/leave/" + subscription.leaveKey());
        var opening = Stream.concat(inEach(shells, "news.letter.weekly.opening"), content.news().stream()).toList();
        var closing = Stream.concat(inEach(shells, "news.letter.weekly.closing"), Stream.of(leave)).toList();
        var subject = String.join(" · ", shells.stream().map(shell -> shell.say("news.letter.weekly.subject", "date", shell.date(week))).toList());
        return new Letter(subscription.address(), first.language(), subject, opening, site.address() + first.link("/news"), closing, leave);
    }

    private static Stream<String> inEach(List<Shell> shells, String key) {
        return shells.stream().map(shell -> shell.say(key));
    }

    /** The letter by which somebody confirms that they asked for it. */
    void askToConfirm(String address, Language language, String token) {
        outbox.post(new Letter(address, language, site.say(language, "news.letter.confirm.subject", Map.of()), List.of(site.say(language, "news.letter.confirm.opening", Map.of())),
                site.address() + "/" + language.code() + "/newsletter/confirm/" + token, List.of(site.say(language, "news.letter.confirm.closing", Map.of()))));
    }
}
