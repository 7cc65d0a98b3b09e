package org.eclink.directory.internal.partnership;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.calendar.WorkingTimes;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.partnership.PartnershipsPage.Decade;
import org.eclink.directory.internal.partnership.PartnershipsPage.Year;
import org.eclink.directory.listing.Catalogue;
import org.eclink.directory.listing.ListPages;
import org.eclink.directory.listing.ListQuery;
import org.eclink.directory.listing.Lists;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Pages
class PartnershipController {

    private final Lists lists;
    private final ListPages pages;
    private final Partnerships partnerships;
    private final Sources sources;
    private final Terms terms;
    private final WorkingTimes times;
    private final Clock clock;

    PartnershipController(Lists lists, ListPages pages, Partnerships partnerships, Sources sources, Terms terms, WorkingTimes times, Clock clock) {
        this.lists = lists;
        this.pages = pages;
        this.partnerships = partnerships;
        this.sources = sources;
        this.terms = terms;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/partnerships")
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Shell shell) {
        var query = ListQuery.of(PartnershipList.LIST, parameters, terms);
        var wording = new Wording(terms, shell.language());
        var found = lists.find(query);
        var list = pages.page(query, found, shell);
        var shown = partnerships.numbered(found.page(query, shell.language()));
        var rows = list.isViewedAs(Catalogue.MAP) ? List.<PartnerRow>of() : shown.stream().map(one -> row(one, wording, shell)).toList();
        var page = new PartnershipsPage(list, rows, list.isViewedAs(Catalogue.MAP) ? new CityMap(wording, shell).of(shown).orElse(null) : null,
                list.isViewedAs(PartnershipList.TIMELINE) ? timeline(rows, shell) : List.of(), (int) rows.stream().filter(row -> row.since() == null).count());
        return ListPages.view("directory/partnerships", query, page, shell);
    }

    private PartnerRow row(Partnership partnership, Wording wording, Shell shell) {
        return PartnerRow.of(partnership, sources, wording, shell);
    }

    private static List<Decade> timeline(List<PartnerRow> rows, Shell shell) {
        var years = new TreeMap<Integer, List<PartnerRow>>();
        rows.forEach(row -> {
            if (row.since() != null) years.computeIfAbsent(Integer.valueOf(row.since()), _ -> new ArrayList<>()).add(row);
        });
        var decades = new TreeMap<Integer, List<Year>>();
        years.forEach((year, began) -> decades.computeIfAbsent(year / 10 * 10, _ -> new ArrayList<>()).add(new Year(year.toString(), began)));
        return decades.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey))
            .map(decade -> new Decade(shell.say("directory.decade", "year", decade.getKey().toString()), decade.getValue())).toList();
    }

    @GetMapping("/partnerships/{slug}")
    ModelAndView show(@PathVariable String slug, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var partnership = partnerships.get(slug);
        var row = row(partnership, wording, shell);
        var kind = row.kind();
        var page = new PartnershipPage(row, shell.say("directory.pair", "european", row.european().names().mine(), "chinese", row.chinese().names().mine()),
                List.of(Step.to(shell.say("directory.partnerships.title"), shell.link("/partnerships")),
                        new Step(kind.text(), shell.link("/partnerships?kind=" + kind.code()), kind.tag())),
                new CityMap(wording, shell).of(List.of(partnership)).orElse(null), new OfficeHours(times, wording, shell).between(partnership, clock.instant()),
                stateNote(partnership), compare(partnership, shell),
                others(partnership).map(one -> row(one, wording, shell)).toList(), "/id/partnership/" + partnership.id(), "/api/v1/partnerships/" + partnership.slug());
        return new ModelAndView("directory/partnership").addObject("page", page).addObject("shell", shell);
    }

    /** What its source says of the state, unless that is the state's own name. */
    private @Nullable String stateNote(Partnership partnership) {
        var named = partnership.facts().concept(Facts.STATE).map(terms::get).map(Concept::labels).orElse(Map.of()).get("en");
        return partnership.facts().find(Facts.STATE).map(Fact::note).filter(note -> !note.equalsIgnoreCase(named)).orElse(null);
    }

    private static @Nullable String compare(Partnership partnership, Shell shell) {
        var european = partnership.european().city();
        var chinese = partnership.chinese().city();
        return european == null || chinese == null ? null : shell.link("/compare?city=" + european.slug() + "&city=" + chinese.slug());
    }

    /** What else links either city. */
    private Stream<Partnership> others(Partnership partnership) {
        var seen = new LinkedHashMap<UUID, Partnership>();
        partnership.cities().flatMap(city -> partnerships.of(new CityId(city.id())).stream()).filter(one -> !one.id().equals(partnership.id())).forEach(one -> seen.put(one.id(), one));
        return seen.values().stream();
    }
}
