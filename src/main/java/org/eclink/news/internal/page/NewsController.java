package org.eclink.news.internal.page;

import java.util.Optional;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Places;
import org.eclink.news.internal.comment.Comments;
import org.eclink.news.internal.item.Filter;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Newsroom;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.translation.LanguageChoice;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.View;
import org.eclink.web.Field;
import org.eclink.web.Fresh;
import org.eclink.web.Freshness;
import org.eclink.web.Language;
import org.eclink.web.Moved;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Signs;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of news, and each item, with what members say to it. */
@Pages
class NewsController {

    private static final int SHOWN = 20;
    private static final int LONGEST_COMMENT = 5000;
    private static final long KEPT_SIGNS = 20_000_000;
    private static final int PAGE_SIGNS = 5000;
    private static final int PARAGRAPH_SIGNS = 1000;

    private final Items items;
    private final Newsroom newsroom;
    private final NewsRows rows;
    private final ItemViews views;
    private final Comments comments;
    private final Places places;
    private final Terms terms;
    private final Fresh<Asked, Shown> forVisitors;

    NewsController(Items items, Newsroom newsroom, NewsRows rows, ItemViews views, Comments comments, Places places, Terms terms, Freshness freshness) {
        this.items = items;
        this.newsroom = newsroom;
        this.rows = rows;
        this.views = views;
        this.comments = comments;
        this.places = places;
        this.terms = terms;
        this.forVisitors = freshness.keep(KEPT_SIGNS, (_, shown) -> shown.weight());
    }

    @GetMapping("/news")
    ModelAndView list(@RequestParam(defaultValue = "") String city, @RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "") String sector, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "") String before, Shell shell, Viewer viewer) {
        var asked = NewsQuery.of(city, organisation, sector, term, language, show, places, terms);
        var after = before.isEmpty() ? null : items.find(before).map(Item::id).orElseThrow(() -> new NotFound(before));
        var found = items.listed(asked.filter(), after, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        var wording = new Wording(terms, shell.language());
        var older = found.size() > SHOWN ? shell.link(asked.path("/news", "before=" + shown.getLast().slug())) : null;
        var place = asked.place();
        var page = new NewsPage(rows.of(shown, shell), place == null ? null : place.both(shell.language()), place == null ? null : place.slug(), place == null || place.isCity() ? "city" : "organisation", asked.sector() == null && asked.about() != null ? asked.about().id().toString() : null,
                Optional.ofNullable(asked.sector()).map(Concept::code).orElse(""), asked.language() == null ? "" : asked.language().value(), asked.filter().isUpcoming(), newsroom.sectors().stream().map(wording::word).toList(),
                LanguageChoice.byName(items.languages().stream().map(LanguageTag::value), shell.language()), !asked.filter().equals(Filter.ALL), after == null, older, shell.link("/news"), shell.link(asked.path("/feeds/news", "")),
                viewer instanceof Member member && member.isConfirmed() ? shell.link("/news/write") : null);
        return new ModelAndView("news/news").addObject("page", page).addObject("shell", shell.withQuery(asked.query("")));
    }

    @GetMapping("/news/{slug}")
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String read, @RequestParam(defaultValue = "") String done, Shell shell, Viewer viewer) {
        if (viewer instanceof Member) {
            var item = newsroom.visible(slug, viewer);
            return item.slug().equals(slug) ? page(item, View.of(read), Typed.NOTHING, done, HttpStatus.OK, shell, viewer) : Moved.to(shell.link(item.path()));
        }
        var shown = forVisitors.get(new Asked(slug, View.of(read), shell.language()), asked -> {
            var item = newsroom.visible(slug, viewer);
            return new Shown(item, views.page(item, asked.view(), Typed.NOTHING, "", viewer, shell));
        });
        return shown.item().slug().equals(slug) ? new ModelAndView("news/item").addObject("page", shown.page()) : Moved.to(shell.link(shown.item().path()));
    }

    private record Asked(String slug, View view, Language language) {}

    private record Shown(Item item, ItemPage page) {

        /** About as many signs as it has. */
        int weight() {
            return PAGE_SIGNS + page.body().rows().size() * PARAGRAPH_SIGNS;
        }
    }

    /** A page on which somebody may write is not kept on the way. */
    private ModelAndView page(Item item, View view, Typed typed, String done, HttpStatus status, Shell shell, Viewer viewer) {
        return Unstored.page("news/item", views.page(item, view, typed, done, viewer, shell), status);
    }

    @PostMapping("/news/{slug}/comments")
    ModelAndView comment(@PathVariable String slug, @RequestParam(defaultValue = "") String words, Shell shell, Member member, Once once) {
        var item = newsroom.visible(slug, member);
        member.mustBeConfirmed();
        if (item.stage() != Item.Stage.PUBLISHED) throw new NotFound(slug);
        var field = checked(Field.of("words", words.strip()));
        if (field.isRefused()) return page(item, View.MINE, Typed.comment(field), "", HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        return once.write(() -> SeeOther.at(shell.link(item.path()) + "#comment-" + comments.add(item, field.value(), member.id())));
    }

    private static Field checked(Field words) {
        if (words.value().isEmpty()) return words.refused("news.comment.missing");
        if (words.value().length() > LONGEST_COMMENT) return words.refused("news.comment.long");
        return Signs.mislead(words.value()) ? words.refused("news.signs") : words;
    }

    @GetMapping("/news/{slug}/history")
    ModelAndView history(@PathVariable String slug, Shell shell, Viewer viewer) {
        var item = newsroom.visible(slug, viewer);
        if (!item.isPublic()) throw new NotFound(slug);
        return new ModelAndView("news/newsHistory").addObject("page", views.history(item, shell));
    }
}
