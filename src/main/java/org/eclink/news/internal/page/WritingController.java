package org.eclink.news.internal.page;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.ItemTexts;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.item.Newsroom;
import org.eclink.news.internal.item.Setting;
import org.eclink.news.internal.item.Voice;
import org.eclink.news.internal.item.Words;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.translation.LanguageChoice;
import org.eclink.web.BothNames;
import org.eclink.web.Difference;
import org.eclink.web.DifferencePart;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Refused;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing news, and changing what was written. */
@Pages
class WritingController {

    private static final String MEMBER = "member";
    private static final String PLATFORM = "platform";
    private static final int SHOWN = 50;

    private final Items items;
    private final Newsroom newsroom;
    private final ItemTexts texts;
    private final NewsRows rows;
    private final Members members;
    private final Places places;
    private final Terms terms;

    WritingController(Items items, Newsroom newsroom, ItemTexts texts, NewsRows rows, Members members, Places places, Terms terms) {
        this.items = items;
        this.newsroom = newsroom;
        this.texts = texts;
        this.rows = rows;
        this.members = members;
        this.places = places;
        this.terms = terms;
    }

    @GetMapping("/news/mine")
    ModelAndView mine(@RequestParam(defaultValue = "") String before, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        var after = before.isEmpty() ? null : items.find(before).map(Item::id).orElseThrow(() -> new NotFound(before));
        var found = items.writtenBy(member.id(), places.ids(places.spokenForBy(member.id())), after, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        return Unstored.page("news/ownNews", new OwnNewsPage(rows.own(shown, shell), found.size() > SHOWN ? shell.link("/news/mine?before=" + shown.getLast().slug()) : null, shell.link("/news/write"),
                done.equals("deleted") ? "news.done.deleted" : ""));
    }

    /** {@code voice} is the path of a place, for whoever comes from its page. */
    @GetMapping("/news/write")
    ModelAndView write(@RequestParam(defaultValue = "") String voice, Shell shell, Member member) {
        member.mustBeConfirmed();
        var voices = voices(member, null, shell);
        var chosen = voices.stream().map(WritePage.Voice::code).filter(voice::equals).findFirst().orElse(voices.getFirst().code());
        return page(null, NewsForm.blank(chosen), List.of(), HttpStatus.OK, shell, member);
    }

    @PostMapping("/news/write")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var form = checked(null, NewsForm.of(typed).checked(false, member.zone()), member);
        if (form.isRefused()) return page(null, form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        return once.write(() -> SeeOther.at(shell.link("/news/" + newsroom.write(setting(form, member.zone()), form.words(), member) + "?done=saved")));
    }

    /** Refused where the member may not speak in that name. */
    private NewsForm checked(@Nullable Item item, NewsForm form, Member member) {
        if (form.isRefused()) return form;
        try {
            return newsroom.maySpeak(item, setting(form, member.zone()), member) ? form : form.refusedVoice();
        } catch (NotFound unknown) {
            return form.refusedVoice();
        }
    }

    private Setting setting(NewsForm form, ZoneId zone) {
        var voice = form.voice().value();
        return switch (voice) {
            case MEMBER -> new Setting(Voice.MEMBER, null, sectors(form), form.occasion(zone));
            case PLATFORM -> new Setting(Voice.PLATFORM, null, sectors(form), form.occasion(zone));
            default -> {
                var slug = voice.replaceFirst(".*/", "");
                var place = voice.startsWith("/cities/") ? places.city(slug) : places.organisation(slug);
                yield new Setting(Voice.PLACE, place.id(), sectors(form), form.occasion(zone));
            }
        };
    }

    @GetMapping("/news/{slug}/edit")
    ModelAndView edit(@PathVariable String slug, Shell shell, Member member) {
        var item = newsroom.editable(slug, member);
        var form = NewsForm.of(item, texts.words(item), voice(item), item.sectors().stream().map(terms::get).map(Concept::code).toList(), zone(item, member));
        return page(item, form, List.of(), HttpStatus.OK, shell, member);
    }

    private String voice(Item item) {
        return switch (item.voice()) {
            case MEMBER -> MEMBER;
            case PLATFORM -> PLATFORM;
            case PLACE -> Optional.ofNullable(rows.place(item.place())).map(Place::path).orElse("");
        };
    }

    /** An event keeps the clock of where it takes place, whoever edits it. */
    private static ZoneId zone(@Nullable Item item, Member member) {
        return item == null || item.occasion() == null ? member.zone() : item.occasion().zone();
    }

    @PostMapping("/news/{slug}/edit")
    ModelAndView save(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Shell shell, Member member, Once once) {
        return once.write(() -> {
            var item = newsroom.held(slug, member);
            var sent = NewsForm.of(typed);
            var zone = zone(item, member);
            var form = checked(item, sent.checked(item.isPublic() && !sent.words().isLike(texts.words(item)), zone), member);
            if (form.isRefused()) return page(item, form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
            if (form.version() != item.version()) return page(item, form.upon(item.version()), theirs(item, form), HttpStatus.CONFLICT, shell, member);
            newsroom.change(item, setting(form, zone), form.words(), form.reason().value(), member);
            return SeeOther.at(shell.link(item.path() + "?done=saved"));
        });
    }

    private List<List<DifferencePart>> theirs(Item item, NewsForm form) {
        var is = texts.words(item);
        var mine = form.words();
        return Stream.of(Difference.of(mine.title(), is.title()), Difference.of(mine.lead(), is.lead()), Difference.of(mine.body(), is.body()))
            .filter(parts -> parts.stream().anyMatch(part -> part.isAdded() || part.isRemoved())).toList();
    }

    private List<ConceptId> sectors(NewsForm form) {
        return newsroom.sectors().stream().filter(sector -> form.isAbout(sector.code())).map(Concept::id).toList();
    }

    private List<WritePage.Voice> voices(Member member, @Nullable Item item, Shell shell) {
        var voices = new ArrayList<WritePage.Voice>();
        var own = new ArrayList<>(places.spokenForBy(member.id()));
        var told = item == null ? null : rows.place(item.place());
        if (told != null && !own.contains(told)) own.add(told);
        own.forEach(place -> voices.add(new WritePage.Voice(place.path(), place.both(shell.language()))));
        if (member.isOfSecretariat()) voices.add(new WritePage.Voice(PLATFORM, BothNames.only(shell.say("news.voice.platform"))));
        author(item, member, shell).ifPresent(name -> voices.add(new WritePage.Voice(MEMBER, name)));
        return voices;
    }

    /** News is told in its author's own name by nobody else; others who edit it leave it so. */
    private Optional<BothNames> author(@Nullable Item item, Member member, Shell shell) {
        if (item == null || member.id().equals(item.author())) return Optional.of(member.name().both(shell.language()));
        if (item.voice() != Voice.MEMBER) return Optional.empty();
        return Optional.of(Optional.ofNullable(item.author()).map(author -> members.names(List.of(author)).get(author)).map(name -> name.both(shell.language())).orElseGet(() -> BothNames.only(shell.say("news.former"))));
    }

    private ModelAndView page(@Nullable Item item, NewsForm form, List<List<DifferencePart>> theirs, HttpStatus status, Shell shell, Member member) {
        var wording = new Wording(terms, shell.language());
        var found = item == null || !form.language().value().isEmpty() ? null : found(texts.words(item), shell);
        return Unstored.page("news/write", new WritePage(form, shell.link(item == null ? "/news/write" : item.path() + "/edit"), shell.link(item == null ? "/news/mine" : item.path()), item == null, item != null && item.isPublic(),
                voices(member, item, shell), newsroom.sectors().stream().map(wording::word).toList(), LanguageChoice.all(shell.language()), found, shell.city(zone(item, member)), theirs), status);
    }

    private @Nullable String found(Words words, Shell shell) {
        return rows.unpublished(words).values().stream().filter(part -> part.name().equals(Words.BODY)).findFirst().map(part -> part.original().name(shell.language())).orElse(null);
    }
}
