package org.eclink.news.internal.taking;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.feed.synd.SyndPersonImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Words;
import org.eclink.news.internal.page.NewsQuery;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose;
import org.eclink.translation.Reading;
import org.eclink.translation.Reading.Converted;
import org.eclink.translation.Reading.Rendered;
import org.eclink.translation.Reading.Shown;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.web.Pages;
import org.eclink.web.Reader;
import org.eclink.web.Shell;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jdom2.output.Format;
import org.jdom2.output.XMLOutputter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** News as Atom (RFC 4287), for each filter and language: every part says which language it is in, and every paragraph whose words it is. */
@Pages
class FeedController {

    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");
    private static final Namespace NAMESPACE = Namespace.getNamespace("http://www.w3.org/2005/Atom");
    private static final int ENTRIES = 30;

    private final Items items;
    private final Places places;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Terms terms;

    FeedController(Items items, Places places, Texts texts, Typesetter typesetter, Terms terms) {
        this.items = items;
        this.places = places;
        this.texts = texts;
        this.typesetter = typesetter;
        this.terms = terms;
    }

    /** The same for everybody who asks in this language. */
    @GetMapping("/feeds/news")
    ResponseEntity<String> news(@RequestParam(defaultValue = "") String city, @RequestParam(defaultValue = "") String organisation, @RequestParam(defaultValue = "") String sector, @RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String show, Shell asked) throws FeedException {
        var shell = new Shell(asked.language(), asked.path(), null, Reader.VISITOR, asked.site());
        var query = NewsQuery.of(city, organisation, sector, term, language, show, places, terms);
        var found = items.listed(query.filter(), null, ENTRIES);
        var read = texts.read(found.stream().map(Item::id).toList(), Words.PARTS, LanguageTag.of(shell));
        var known = places.all(found.stream().map(Item::place).filter(Objects::nonNull).distinct().toList());
        var entries = found.stream().map(item -> new Told(item, Objects.requireNonNull(read.get(item.id())).parts(), item.place() == null ? null : known.get(item.place()))).toList();
        return ResponseEntity.ok().contentType(ATOM).cacheControl(CacheControl.noCache()).body(atom(query, entries, shell));
    }

    private record Told(Item item, Map<String, Reading.Part> parts, @Nullable Place place) {

        Reading.Part part(String name) {
            return Objects.requireNonNull(parts.get(name));
        }

        /** When anything of it was last made. */
        Instant updated() {
            return parts.values().stream().flatMap(part -> part.passages().stream()).map(passage -> made(passage.shown(), item.changed())).max(Instant::compareTo).filter(made -> made.isAfter(item.changed())).orElse(item.changed());
        }

        private static Instant made(Shown shown, Instant otherwise) {
            return switch (shown) {
                case Rendered(var rendering) -> rendering.made();
                case Converted converted -> made(converted.from(), otherwise);
                case Reading.Original _ -> otherwise;
            };
        }
    }

    private String atom(NewsQuery query, List<Told> entries, Shell shell) throws FeedException {
        var site = shell.site().address();
        var feed = new Feed("atom_1.0");
        feed.setId(site + "/feeds/news" + (query.query("").isEmpty() ? "" : "?" + query.query("")));
        feed.setTitle(query.place() == null ? "EC-Link · " + shell.say("news.title") : "EC-Link · " + shell.say("news.title.of", "name", query.place().both(shell.language()).mine()));
        feed.setUpdated(Date.from(entries.stream().map(Told::updated).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(person("EC-Link")));
        feed.setOtherLinks(List.of(link("self", site + shell.link(query.path("/feeds/news", "")), "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", site + shell.link(query.path("/news", "")), "text/html")));
        var bodies = typesetter.set(entries.stream().map(told -> told.part(Words.BODY)).toList(), shell);
        feed.setEntries(IntStream.range(0, entries.size()).mapToObj(place -> entry(entries.get(place), bodies.get(place), shell)).toList());
        var document = new WireFeedOutput().outputJDom(feed);
        inLanguages(document.getRootElement(), entries, shell);
        return new XMLOutputter(Format.getRawFormat()).outputString(document);
    }

    private Entry entry(Told told, Prose body, Shell shell) {
        var site = shell.site().address();
        var item = told.item();
        var entry = new Entry();
        entry.setId(site + "/id/news/" + item.id());
        entry.setTitle(headline(told, Words.TITLE, shell).text());
        entry.setPublished(Date.from(Objects.requireNonNull(item.published())));
        entry.setUpdated(Date.from(told.updated()));
        if (told.place() != null) entry.setAuthors(List.of(person(told.place().both(shell.language()).mine())));
        entry.setAlternateLinks(List.of(link("alternate", site + shell.link(item.path()), "text/html")));
        entry.setCategories(item.sectors().stream().map(terms::get).map(sector -> category(sector, shell)).toList());
        if (!told.part(Words.LEAD).source().isEmpty()) entry.setSummary(text("text", headline(told, Words.LEAD, shell).text()));
        entry.setContents(List.of(text("html", html(body))));
        return entry;
    }

    private Headline headline(Told told, String part, Shell shell) {
        return typesetter.headline(told.part(part), shell);
    }

    private static SyndPerson person(String name) {
        var person = new SyndPersonImpl();
        person.setName(name);
        return person;
    }

    private static Link link(String relation, String address, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static Category category(Concept sector, Shell shell) {
        var category = new Category();
        category.setTerm(sector.code());
        category.setLabel(sector.label(shell.language()).text());
        return category;
    }

    private static Content text(String type, String value) {
        var content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    /** Each paragraph in its language, and whose words it is where it is not the author's. */
    private static String html(Prose prose) {
        var html = new StringOutput();
        for (var row : prose.rows()) {
            html.writeContent("<div lang=\"" + row.words().tag() + "\"" + (row.words().isRightToLeft() ? " dir=\"rtl\"" : "") + ">");
            row.words().html().writeTo(html);
            if (row.line() != Prose.Line.AUTHOR && !(prose.isAllTheSame() && row != prose.rows().getFirst())) {
                html.writeContent("<p><small>");
                Escape.htmlContent(row.from().isEmpty() ? row.who() : row.who() + " · " + row.from(), html);
                html.writeContent("</small></p>");
            }
            html.writeContent("</div>\n");
        }
        return html.toString();
    }

    /** ROME knows no {@code xml:lang}. */
    private void inLanguages(Element feed, List<Told> entries, Shell shell) {
        feed.setAttribute("lang", shell.language().tag(), Namespace.XML_NAMESPACE);
        feed.setAttribute("base", shell.site().address(), Namespace.XML_NAMESPACE);
        var written = new ArrayList<>(feed.getChildren("entry", NAMESPACE));
        for (var place = 0; place < entries.size(); place++) {
            say(written.get(place), "title", headline(entries.get(place), Words.TITLE, shell));
            say(written.get(place), "summary", headline(entries.get(place), Words.LEAD, shell));
        }
    }

    private static void say(Element entry, String name, Headline headline) {
        var element = entry.getChild(name, NAMESPACE);
        if (element != null && headline.tag() != null) element.setAttribute("lang", headline.tag(), Namespace.XML_NAMESPACE);
    }
}
