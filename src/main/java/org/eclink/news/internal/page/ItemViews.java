package org.eclink.news.internal.page;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.interchange.JsonLd;
import org.eclink.news.internal.comment.Comment;
import org.eclink.news.internal.comment.Comments;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Item.Stage;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Newsroom;
import org.eclink.news.internal.item.Voice;
import org.eclink.news.internal.item.Words;
import org.eclink.news.internal.page.ItemPage.Correction;
import org.eclink.news.internal.page.ItemPage.Event;
import org.eclink.news.internal.page.ItemPage.Manage;
import org.eclink.news.internal.page.ItemPage.Said;
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
import org.eclink.translation.Prose;
import org.eclink.translation.Reading;
import org.eclink.translation.Revision;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.translation.View;
import org.eclink.web.Difference;
import org.eclink.web.Field;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words one item for one reader. */
@Component
class ItemViews {

    private static final int MOST_COMMENTS = 1000;

    private final Items items;
    private final Newsroom newsroom;
    private final NewsRows rows;
    private final Pictures pictures;
    private final Comments comments;
    private final Texts texts;
    private final Editions editions;
    private final Typesetter typesetter;
    private final Terms terms;
    private final Members members;
    private final Clock clock;

    ItemViews(Items items, Newsroom newsroom, NewsRows rows, Pictures pictures, Comments comments, Texts texts, Editions editions, Typesetter typesetter, Terms terms, Members members, Clock clock) {
        this.items = items;
        this.newsroom = newsroom;
        this.rows = rows;
        this.pictures = pictures;
        this.comments = comments;
        this.texts = texts;
        this.editions = editions;
        this.typesetter = typesetter;
        this.terms = terms;
        this.members = members;
        this.clock = clock;
    }

    ItemPage page(Item item, View view, @Nullable Field comment, String done, Viewer viewer, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var parts = parts(item, shell);
        var title = typesetter.headline(part(parts, Words.TITLE), shell);
        var body = typesetter.set(part(parts, Words.BODY), shell);
        var place = rows.place(item.place());
        var corrections = item.corrected() == null ? List.<Correction>of() : corrections(item, shell);
        var said = item.published() == null ? List.<Comment>of() : comments.of(item.id(), MOST_COMMENTS);
        var isOpen = item.stage() == Stage.PUBLISHED;
        return new ItemPage(shell.link(item.path()), title, headline(part(parts, Words.LEAD), shell), body, coverage(parts, body, shell), view, way(place, shell), place == null ? null : place.both(shell.language()), place == null ? null : shell.link(place.path()),
                item.voice() == Voice.MEMBER ? name(item.author(), shell) : null, date(item, shell), new Written(part(parts, Words.BODY).original().name(shell.language()), part(parts, Words.BODY).isDetected()),
                item.sectors().stream().map(wording::word).toList(), item.terms().stream().map(term -> term(term, wording)).toList(), shown(item, shell), event(item, parts, shell), corrections,
                item.corrected() == null ? null : shell.link(item.path() + "/history"), comments(said, item, viewer, shell), isOpen ? comment : null,
                isOpen && viewer instanceof Member member && member.isConfirmed() ? shell.link(item.path() + "/comments") : null, newsroom.mayEdit(item, viewer) ? manage(item, part(parts, Words.BODY), (Member) viewer, shell) : null,
                item.isPublic() && viewer instanceof Member translator && translator.isConfirmed() ? shell.link("/translate/" + item.id()) : null, "/id/news/" + item.id(), feed(place, shell), done, item.isPublic(), described(item, title, place, shell));
    }

    private Map<String, Reading.Part> parts(Item item, Shell shell) {
        if (!item.isPublic()) return rows.unpublished(newsroom.words(item));
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

    private Coverage coverage(Map<String, Reading.Part> parts, Prose body, Shell shell) {
        var lines = Stream.of(Words.TITLE, Words.LEAD, Words.VENUE).map(name -> typesetter.set(part(parts, name), shell));
        return Coverage.of(Stream.concat(lines, Stream.of(body)).toList());
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

    private String name(@Nullable AccountId account, Shell shell) {
        return name(account, account == null ? Map.of() : members.names(List.of(account)), shell);
    }

    private static String name(@Nullable AccountId account, Map<AccountId, PersonName> names, Shell shell) {
        return Optional.ofNullable(account).map(names::get).map(name -> name.in(shell.language())).orElseGet(() -> shell.say("news.former"));
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
        return new Event(NewsRows.occasion(occasion, shell), zone(occasion.zone().getId()), isElsewhere ? shell.moment(occasion.begins()) : null, headline(part(parts, Words.VENUE), shell), over);
    }

    private static String zone(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private List<Correction> corrections(Item item, Shell shell) {
        var all = items.corrections(item.id());
        var read = texts.read(all.stream().map(Items.Correction::id).toList(), List.of(Newsroom.REASON), LanguageTag.of(shell));
        return all.stream().filter(correction -> read.containsKey(correction.id()))
            .map(correction -> new Correction(shell.moment(correction.at()), typesetter.headline(part(Objects.requireNonNull(read.get(correction.id())).parts(), Newsroom.REASON), shell))).toList();
    }

    private List<Said> comments(List<Comment> all, Item item, Viewer viewer, Shell shell) {
        var read = texts.read(all.stream().map(Comment::id).toList(), List.of(Comment.BODY), LanguageTag.of(shell));
        var names = members.names(all.stream().map(Comment::author).filter(Objects::nonNull).collect(Collectors.toSet()));
        return all.stream().map(comment -> said(comment, read.get(comment.id()), names, item, viewer, shell)).toList();
    }

    private Said said(Comment comment, @Nullable Reading reading, Map<AccountId, PersonName> names, Item item, Viewer viewer, Shell shell) {
        var words = reading == null || comment.isRemoved() ? null : typesetter.set(part(reading.parts(), Comment.BODY), shell);
        var mayRemove = words != null && viewer instanceof Member member && (member.isOfSecretariat() || member.id().equals(comment.author()));
        return new Said("comment-" + comment.id(), name(comment.author(), names, shell), shell.moment(comment.at()), words, mayRemove ? shell.link(item.path() + "/comments/" + comment.id() + "/remove") : null);
    }

    private Manage manage(Item item, Reading.Part body, Member member, Shell shell) {
        var path = shell.link(item.path());
        var stage = item.stage();
        var isUnpublished = stage == Stage.DRAFT || stage == Stage.SCHEDULED;
        var withdrawn = item.withdrawn();
        return new Manage(stage.name().toLowerCase(Locale.ROOT), path + "/edit", path + "/pictures", isUnpublished || stage == Stage.WITHDRAWN && member.isOfSecretariat() ? path + "/publish" : null,
                isUnpublished ? path + "/schedule" : null, isUnpublished ? Field.of("at", "") : null, item.due() == null ? null : shell.moment(item.due()), stage == Stage.SCHEDULED ? path + "/unschedule" : null,
                stage == Stage.PUBLISHED ? path + "/archive" : null, stage == Stage.ARCHIVED ? path + "/unarchive" : null, isUnpublished ? path + "/delete" : null,
                item.isPublic() && member.isOfSecretariat() ? path + "/withdraw" : null, withdrawn == null ? null : withdrawn.because(), path + "/language", body.original().value(), LanguageChoice.all(shell.language()));
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
