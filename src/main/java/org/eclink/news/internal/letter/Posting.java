package org.eclink.news.internal.letter;

import gg.jte.output.StringOutput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.mail.Letter;
import org.eclink.mail.Outbox;
import org.eclink.news.internal.item.Filter;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Words;
import org.eclink.news.internal.letter.WeeklyLetter.Entry;
import org.eclink.news.internal.letter.WeeklyLetter.Passage;
import org.eclink.terms.ConceptId;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose.Line;
import org.eclink.translation.Reading;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.web.Fragment;
import org.eclink.web.Fragments;
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
    private final Fragments fragments;
    private final Outbox outbox;
    private final Site site;
    private final Clock clock;

    Posting(Subscriptions subscriptions, Items items, Places places, Texts texts, Typesetter typesetter, Fragments fragments, Outbox outbox, Site site, Clock clock) {
        this.subscriptions = subscriptions;
        this.items = items;
        this.places = places;
        this.texts = texts;
        this.typesetter = typesetter;
        this.fragments = fragments;
        this.outbox = outbox;
        this.site = site;
        this.clock = clock;
    }

    /** What makes two letters the same. */
    record Kind(List<String> languages, List<UUID> sectors) {}

    /** Empty in a week without news. */
    record Composed(List<Entry> news) {}

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
        var news = new ArrayList<Entry>();
        for (var item : shown) {
            var place = item.place() == null ? null : known.get(item.place());
            var titles = IntStream.range(0, shells.size()).mapToObj(language -> title(Objects.requireNonNull(readings.get(language).get(item.id())), shells.get(language))).distinct().toList();
            news.add(new Entry(titles, place == null ? null : name(place, shells.getFirst()), site.address() + shells.getFirst().link(item.path())));
        }
        return new Composed(news);
    }

    private static Passage name(Place place, Shell shell) {
        var names = place.both(shell.language());
        return new Passage(names.mine(), names.mineTag() == null ? shell.language().tag() : names.mineTag(), false);
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

    private Passage title(Reading reading, Shell shell) {
        var headline = typesetter.headline(Objects.requireNonNull(reading.parts().get(Words.TITLE)), shell);
        return new Passage(isByMachine(headline) ? shell.say("news.letter.machine", "title", headline.text()) : headline.text(), headline.tag() == null ? shell.language().tag() : headline.tag(), headline.isRightToLeft());
    }

    private static boolean isByMachine(Headline headline) {
        return headline.line() == Line.MACHINE || headline.line() == Line.REVIEWED;
    }

    private Letter letter(Subscription subscription, Composed content, LocalDate week) {
        var shells = subscription.languages().stream().map(this::shell).toList();
        var first = shells.getFirst();
        var leave = site.address() + first.link("/newsletter/leave/" + subscription.leaveKey());
        var subject = String.join(" · ", shells.stream().map(shell -> shell.say("news.letter.weekly.subject", "date", shell.date(week))).toList());
        var weekly = new WeeklyLetter(subject, inEach(shells, "news.letter.weekly.opening"), content.news(), site.address() + first.link("/news"), inEach(shells, "news.letter.weekly.closing"), leave);
        var opening = Stream.concat(weekly.opening().stream().map(Passage::text), weekly.entries().stream().map(Entry::plain)).toList();
        var closing = Stream.concat(weekly.closing().stream().map(Passage::text), Stream.of(leave)).toList();
        return new Letter(subscription.address(), first.language(), subject, opening, weekly.all(), closing, leave, html(weekly, first));
    }

    private String html(WeeklyLetter weekly, Shell shell) {
        var html = new StringOutput();
        fragments.kept(shell, new Fragment("news/weekly", weekly)).writeTo(html);
        return html.toString();
    }

    private static List<Passage> inEach(List<Shell> shells, String key) {
        return shells.stream().map(shell -> new Passage(shell.say(key), shell.language().tag(), false)).toList();
    }

    /** The letter by which somebody confirms that they asked for it. */
    void askToConfirm(String address, Language language, String token) {
        outbox.post(new Letter(address, language, site.say(language, "news.letter.confirm.subject", Map.of()), List.of(site.say(language, "news.letter.confirm.opening", Map.of())),
                site.address() + "/" + language.code() + "/newsletter/confirm/" + token, List.of(site.say(language, "news.letter.confirm.closing", Map.of()))));
    }
}
