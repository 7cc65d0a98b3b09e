package org.eclink.news.internal.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.interchange.JsonLd;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Item.Stage;
import org.eclink.news.internal.item.ItemTexts;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Newsroom;
import org.eclink.news.internal.item.Voice;
import org.eclink.news.internal.item.Words;
import org.eclink.news.internal.page.ItemPage.Correction;
import org.eclink.news.internal.page.ItemPage.Event;
import org.eclink.news.internal.page.ItemPage.Manage;
import org.eclink.news.internal.page.ItemPage.Shown;
import org.eclink.news.internal.page.ItemPage.Term;
import org.eclink.news.internal.page.ItemPage.Written;
import org.eclink.news.internal.page.NewsHistoryPage.Change;
import org.eclink.news.internal.picture.Picture;
import org.eclink.news.internal.picture.Pictures;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.translation.Coverage;
import org.eclink.translation.Editions;
import org.eclink.translation.Form;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageChoice;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Reading;
import org.eclink.translation.Revision;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.translation.View;
import org.eclink.web.Difference;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words one item for one reader. */
@Component
class ItemViews {

    private final Items items;
    private final Newsroom newsroom;
    private final ItemTexts words;
    private final NewsRows rows;
    private final Pictures pictures;
    private final Conversation conversation;
    private final Texts texts;
    private final Editions editions;
    private final Typesetter typesetter;
    private final Terms terms;
    private final Clock clock;

    ItemViews(Items items, Newsroom newsroom, ItemTexts words, NewsRows rows, Pictures pictures, Conversation conversation, Texts texts, Editions editions, Typesetter typesetter, Terms terms, Clock clock) {
        this.items = items;
        this.newsroom = newsroom;
        this.words = words;
        this.rows = rows;
        this.pictures = pictures;
        this.conversation = conversation;
        this.texts = texts;
        this.editions = editions;
        this.typesetter = typesetter;
        this.terms = terms;
        this.clock = clock;
    }

    ItemPage page(Item item, View view, Typed typed, String done, Viewer viewer, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var parts = parts(item, shell);
        var title = typesetter.headline(part(parts, Words.TITLE), shell);
        var proses = typesetter.set(Words.PARTS.stream().map(name -> part(parts, name)).toList(), shell);
        var place = rows.place(item.place());
        var corrections = item.corrected() == null ? List.<Correction>of() : corrections(item, shell);
        var isOpen = item.stage() == Stage.PUBLISHED;
        return new ItemPage(shell.link(item.path()), title, headline(part(parts, Words.LEAD), shell), proses.get(Words.PARTS.indexOf(Words.BODY)), Coverage.of(proses), view, way(place, shell), place == null ? null : place.both(shell.language()), place == null ? null : shell.link(place.path()),
                item.voice() == Voice.MEMBER ? conversation.author(item, shell) : null, date(item, shell), new Written(part(parts, Words.BODY).original().name(shell.language()), part(parts, Words.BODY).isDetected()),
                item.sectors().stream().map(wording::word).toList(), item.terms().stream().map(term -> term(term, wording)).toList(), shown(item, shell), event(item, parts, shell), corrections,
                item.corrected() == null ? null : shell.link(item.path() + "/history"), conversation.of(item, viewer, shell), typed.comment(),
                isOpen && viewer instanceof Member member && member.isConfirmed() ? shell.link(item.path() + "/comments") : null, newsroom.mayEdit(item, viewer) ? manage(item, part(parts, Words.BODY), typed, (Member) viewer, shell) : null,
                item.isPublic() && viewer instanceof Member translator && translator.isConfirmed() ? shell.link("/translate/" + item.id()) : null, "/id/news/" + item.id(), feed(place, shell), done, item.isPublic(), described(item, title, place, shell));
    }

    private Map<String, Reading.Part> parts(Item item, Shell shell) {
        if (!item.isPublic()) return rows.unpublished(words.words(item));
        return texts.read(item.id(), Words.PARTS, LanguageTag.of(shell)).orElseThrow().parts();
    }

    private static Term term(ConceptId term, Wording wording) {
        var word = wording.word(term);
        return new Term("/id/concept/" + term, word.text(), word.tag());
    }

    private static Reading.Part part(Map<String, Reading.Part> parts, String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }

    private @Nullable Headline headline(Reading.Part part, Shell shell) {
        return part.source().isEmpty() ? null : typesetter.headline(part, shell);
    }

    private static List<Step> way(@Nullable Place place, Shell shell) {
        var steps = new ArrayList<Step>();
        steps.add(Step.to(shell.say("news.title"), shell.link("/news")));
        if (place != null) {
            var names = place.both(shell.language());
            steps.add(new Step(names.mine(), shell.link("/news?" + (place.isCity() ? "city=" : "organisation=") + place.slug()), names.mineTag()));
        }
        return steps;
    }

    private static String date(Item item, Shell shell) {
        var at = item.published() == null ? item.created() : item.published();
        return shell.date(at.atZone(shell.reader().zone()).toLocalDate());
    }

    private List<Shown> shown(Item item, Shell shell) {
        var all = pictures.of(item.id());
        var read = texts.read(all.stream().map(Picture::id).toList(), List.of(Picture.DESCRIPTION), LanguageTag.of(shell));
        return all.stream().map(picture -> new Shown(picture, description(picture, read.get(picture.id()), shell))).toList();
    }

    private Headline description(Picture picture, @Nullable Reading reading, Shell shell) {
        var part = reading == null ? texts.draft(new org.eclink.translation.Written(Picture.DESCRIPTION, Form.LINE, picture.description(), null)) : part(reading.parts(), Picture.DESCRIPTION);
        return typesetter.headline(part, shell);
    }

    private @Nullable Event event(Item item, Map<String, Reading.Part> parts, Shell shell) {
        var occasion = item.occasion();
        if (occasion == null) return null;
        var isElsewhere = !occasion.zone().getRules().getOffset(occasion.begins()).equals(shell.reader().zone().getRules().getOffset(occasion.begins()));
        var over = Objects.requireNonNullElse(occasion.ends(), occasion.begins()).isBefore(clock.instant());
        return new Event(NewsRows.occasion(occasion, shell), shell.city(occasion.zone()), isElsewhere ? shell.moment(occasion.begins()) : null, headline(part(parts, Words.VENUE), shell), over);
    }

    private List<Correction> corrections(Item item, Shell shell) {
        var all = items.corrections(item.id());
        var read = texts.read(all.stream().map(Items.Correction::id).toList(), List.of(Newsroom.REASON), LanguageTag.of(shell));
        return all.stream().filter(correction -> read.containsKey(correction.id()))
            .map(correction -> new Correction(shell.moment(correction.at()), typesetter.headline(part(Objects.requireNonNull(read.get(correction.id())).parts(), Newsroom.REASON), shell))).toList();
    }

    private Manage manage(Item item, Reading.Part body, Typed typed, Member member, Shell shell) {
        var path = shell.link(item.path());
        var stage = item.stage();
        var isUnpublished = stage == Stage.DRAFT || stage == Stage.SCHEDULED;
        var withdrawn = item.withdrawn();
        return new Manage(stage.name().toLowerCase(Locale.ROOT), path + "/edit", path + "/pictures", isUnpublished || stage == Stage.WITHDRAWN && member.isOfSecretariat() ? path + "/publish" : null,
                isUnpublished ? path + "/schedule" : null, typed.at(), item.due() == null ? null : shell.moment(item.due()), stage == Stage.SCHEDULED ? path + "/unschedule" : null,
                stage == Stage.PUBLISHED ? path + "/archive" : null, stage == Stage.ARCHIVED ? path + "/unarchive" : null, isUnpublished ? path + "/delete" : null,
                item.isPublic() && member.isOfSecretariat() ? path + "/withdraw" : null, typed.because(), withdrawn == null ? null : withdrawn.because(), path + "/language", body.original().value(), LanguageChoice.all(shell.language()));
    }

    private static String feed(@Nullable Place place, Shell shell) {
        return shell.link("/feeds/news" + (place == null ? "" : (place.isCity() ? "?city=" : "?organisation=") + place.slug()));
    }

    private static List<JsonLd> described(Item item, Headline title, @Nullable Place place, Shell shell) {
        if (item.published() == null) return List.of();
        var site = shell.site().address();
        return List.of(JsonLd.article(site + "/id/news/" + item.id(), title.text(), title.tag() == null ? shell.language().tag() : title.tag(), item.published(), item.changed()), JsonLd.breadcrumbs(site, way(place, shell)));
    }

    /** What was changed after publication, the newest first. */
    NewsHistoryPage history(Item item, Shell shell) {
        var title = typesetter.headline(part(texts.read(item.id(), List.of(Words.TITLE), LanguageTag.of(shell)).orElseThrow().parts(), Words.TITLE), shell);
        var before = new HashMap<String, Revision>();
        var changes = new ArrayList<Change>();
        for (var revision : editions.revisions(item.id()).stream().sorted(Comparator.comparing(Revision::at).thenComparing(Revision::number)).toList()) {
            var was = before.put(revision.part(), revision);
            if (was != null && !was.words().equals(revision.words())) changes.add(change(was, revision, shell));
        }
        return new NewsHistoryPage(shell.link(item.path()), title.text(), title.tag(), changes.reversed());
    }

    private static Change change(Revision was, Revision is, Shell shell) {
        return new Change(shell.moment(is.at()), part(is.part()), is.language().value(), Difference.of(was.words(), is.words()));
    }

    private static String part(String name) {
        return switch (name) {
            case Words.TITLE -> "news.part.title";
            case Words.LEAD -> "news.part.lead";
            case Words.VENUE -> "news.part.venue";
            default -> "news.part.body";
        };
    }
}
