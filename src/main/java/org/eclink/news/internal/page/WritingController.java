package org.eclink.news.internal.page;

import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.news.internal.item.Item;
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
import org.eclink.translation.LanguageTag;
import org.eclink.web.BothNames;
import org.eclink.web.Difference;
import org.eclink.web.DifferencePart;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Refusal;
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

/** Writing news, and what becomes of it. */
@Pages
class WritingController {

    private static final String MEMBER = "member";
    private static final String PLATFORM = "platform";
    private static final int SHOWN = 50;

    private final Items items;
    private final Newsroom newsroom;
    private final NewsRows rows;
    private final Places places;
    private final Terms terms;
    private final Clock clock;

    WritingController(Items items, Newsroom newsroom, NewsRows rows, Places places, Terms terms, Clock clock) {
        this.items = items;
        this.newsroom = newsroom;
        this.rows = rows;
        this.places = places;
        this.terms = terms;
        this.clock = clock;
    }

    @GetMapping("/news/mine")
    ModelAndView mine(@RequestParam(defaultValue = "") String before, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        var after = before.isEmpty() ? null : items.find(before).map(Item::id).orElseThrow(() -> new NotFound(before));
        var found = items.writtenBy(member.id(), places.spokenForBy(member.id()).stream().map(Place::id).toList(), after, SHOWN + 1);
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
        return page(null, NewsForm.blank(chosen, ""), List.of(), HttpStatus.OK, shell, member);
    }

    @PostMapping("/news/write")
    ModelAndView add(@RequestParam MultiValueMap<String, String> typed, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var form = NewsForm.of(typed).checked(false, member.zone());
        var setting = setting(form, member);
        if (form.isRefused() || setting == null) return page(null, setting == null ? form.withVoice(form.voice().refused("news.voice.unknown")) : form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        return once.write(() -> SeeOther.at(shell.link("/news/" + newsroom.write(setting, form.words(), member) + "?done=saved")));
    }

    @GetMapping("/news/{slug}/edit")
    ModelAndView edit(@PathVariable String slug, Shell shell, Member member) {
        var item = newsroom.editable(slug, member);
        return page(item, form(item, member), List.of(), HttpStatus.OK, shell, member);
    }

    private NewsForm form(Item item, Member member) {
        return NewsForm.of(item, newsroom.words(item), voice(item), item.sectors().stream().map(terms::get).map(Concept::code).toList(), member.zone());
    }

    private String voice(Item item) {
        return switch (item.voice()) {
            case MEMBER -> MEMBER;
            case PLATFORM -> PLATFORM;
            case PLACE -> Optional.ofNullable(rows.place(item.place())).map(Place::path).orElse("");
        };
    }

    @PostMapping("/news/{slug}/edit")
    ModelAndView save(@PathVariable String slug, @RequestParam MultiValueMap<String, String> typed, Shell shell, Member member, Once once) {
        var item = newsroom.editable(slug, member);
        var form = NewsForm.of(typed).checked(item.isPublic() && isOther(item, typed), member.zone());
        var setting = setting(form, member);
        if (setting == null && form.voice().value().equals(voice(item))) setting = new Setting(item.voice(), item.place(), sectors(form), form.occasion(member.zone()));
        if (form.isRefused() || setting == null) return page(item, setting == null ? form.withVoice(form.voice().refused("news.voice.unknown")) : form, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        if (form.version() != item.version()) return page(item, form.upon(item.version()), theirs(item, form), HttpStatus.CONFLICT, shell, member);
        var agreed = setting;
        return once.write(() -> {
            newsroom.change(item, agreed, form.words(), form.version(), form.reason().value(), member);
            return SeeOther.at(shell.link(item.path() + "?done=saved"));
        });
    }

    /** Whether the words are others than those that everybody reads. */
    private boolean isOther(Item item, MultiValueMap<String, String> typed) {
        var said = NewsForm.of(typed).words();
        var is = newsroom.words(item);
        return !(said.title().equals(is.title()) && said.lead().equals(is.lead()) && said.body().replace("\r\n", "\n").equals(is.body()) && said.venue().equals(is.venue()));
    }

    private List<List<DifferencePart>> theirs(Item item, NewsForm form) {
        var is = newsroom.words(item);
        return Stream.of(Difference.of(form.title().value(), is.title()), Difference.of(form.lead().value(), is.lead()), Difference.of(form.body().value().replace("\r\n", "\n"), is.body()))
            .filter(parts -> parts.stream().anyMatch(part -> part.isAdded() || part.isRemoved())).toList();
    }

    /** Null where the member may not speak in that name. */
    private @Nullable Setting setting(NewsForm form, Member member) {
        var setting = setting(form, form.occasion(member.zone()) == null && form.hasOccasion() ? ZoneId.of("UTC") : member.zone());
        return setting != null && newsroom.maySpeak(setting, member) ? setting : null;
    }

    private @Nullable Setting setting(NewsForm form, ZoneId zone) {
        var voice = form.voice().value();
        if (voice.equals(MEMBER)) return new Setting(Voice.MEMBER, null, sectors(form), form.occasion(zone));
        if (voice.equals(PLATFORM)) return new Setting(Voice.PLATFORM, null, sectors(form), form.occasion(zone));
        try {
            var slug = voice.replaceFirst(".*/", "");
            var place = voice.startsWith("/cities/") ? places.city(slug) : places.organisation(slug);
            return new Setting(Voice.PLACE, place.id(), sectors(form), form.occasion(zone));
        } catch (NotFound nothing) {
            return null;
        }
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
        voices.add(new WritePage.Voice(MEMBER, member.name().both(shell.language())));
        return voices;
    }

    private ModelAndView page(@Nullable Item item, NewsForm form, List<List<DifferencePart>> theirs, HttpStatus status, Shell shell, Member member) {
        var wording = new Wording(terms, shell.language());
        var found = item == null || !form.language().value().isEmpty() ? null : found(newsroom.words(item), shell);
        return Unstored.page("news/write", new WritePage(form, shell.link(item == null ? "/news/write" : item.path() + "/edit"), shell.link(item == null ? "/news/mine" : item.path()), item == null, item != null && item.isPublic(),
                voices(member, item, shell), newsroom.sectors().stream().map(wording::word).toList(), LanguageChoice.all(shell.language()), found, city(member.zone()), theirs), status);
    }

    private @Nullable String found(Words words, Shell shell) {
        return rows.unpublished(words).values().stream().filter(part -> part.name().equals(Words.BODY)).findFirst().map(part -> part.original().name(shell.language())).orElse(null);
    }

    private static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    @PostMapping("/news/{slug}/publish")
    ModelAndView publish(@PathVariable String slug, Shell shell, Member member, Once once) {
        var item = newsroom.editable(slug, member);
        if (item.stage() == Item.Stage.WITHDRAWN) member.mustBeOfSecretariat();
        return once.write(() -> SeeOther.at(shell.link("/news/" + newsroom.publish(item) + "?done=published")));
    }

    @PostMapping("/news/{slug}/schedule")
    ModelAndView schedule(@PathVariable String slug, @RequestParam(defaultValue = "") String at, Shell shell, Member member, Once once) {
        var item = newsroom.editable(slug, member);
        var due = NewsForm.moment(at, member.zone());
        if (due == null || !due.isAfter(clock.instant())) return SeeOther.at(shell.link(item.path() + "?done=late"));
        return once.write(() -> {
            newsroom.schedule(item, due);
            return SeeOther.at(shell.link(item.path() + "?done=scheduled"));
        });
    }

    @PostMapping("/news/{slug}/unschedule")
    ModelAndView unschedule(@PathVariable String slug, Shell shell, Member member, Once once) {
        var item = newsroom.editable(slug, member);
        return once.write(() -> {
            newsroom.unschedule(item);
            return SeeOther.at(shell.link(item.path() + "?done=unscheduled"));
        });
    }

    @PostMapping("/news/{slug}/archive")
    ModelAndView archive(@PathVariable String slug, Shell shell, Member member, Once once) {
        var item = newsroom.editable(slug, member);
        return once.write(() -> {
            newsroom.archive(item);
            return SeeOther.at(shell.link(item.path() + "?done=archived"));
        });
    }

    @PostMapping("/news/{slug}/unarchive")
    ModelAndView unarchive(@PathVariable String slug, Shell shell, Member member, Once once) {
        var item = newsroom.editable(slug, member);
        return once.write(() -> {
            newsroom.unarchive(item);
            return SeeOther.at(shell.link(item.path() + "?done=published"));
        });
    }

    @PostMapping("/news/{slug}/withdraw")
    ModelAndView withdraw(@PathVariable String slug, @RequestParam(defaultValue = "") String because, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var item = newsroom.editable(slug, member);
        var reason = because.strip();
        if (reason.isEmpty() || reason.length() > 1000) return SeeOther.at(shell.link(item.path() + "?done=because"));
        return once.write(() -> {
            newsroom.withdraw(item, reason);
            return SeeOther.at(shell.link(item.path() + "?done=withdrawn"));
        });
    }

    @PostMapping("/news/{slug}/delete")
    ModelAndView delete(@PathVariable String slug, Shell shell, Member member, Once once) {
        var item = newsroom.editable(slug, member);
        return once.write(() -> {
            newsroom.delete(item);
            return SeeOther.at(shell.link("/news/mine?done=deleted"));
        });
    }

    /** The language was said or found out wrongly. */
    @PostMapping("/news/{slug}/language")
    ModelAndView relabel(@PathVariable String slug, @RequestParam(defaultValue = "") String language, Shell shell, Member member, Once once) {
        var item = newsroom.editable(slug, member);
        if (!item.isPublic()) throw new NotFound(slug);
        var tag = LanguageTag.of(language).orElseThrow(() -> new Refused(Refusal.MALFORMED, "language is a BCP 47 tag."));
        return once.write(() -> {
            newsroom.relabel(item, tag, member);
            return SeeOther.at(shell.link(item.path() + "?done=saved"));
        });
    }
}
