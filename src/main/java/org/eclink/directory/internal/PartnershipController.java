package org.eclink.directory.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclink.calendar.WorkingTimes;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.Partnership.End;
import org.eclink.directory.internal.PartnershipsPage.Decade;
import org.eclink.directory.internal.PartnershipsPage.View;
import org.eclink.directory.internal.PartnershipsPage.Year;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.Field;
import org.eclink.web.MapView;
import org.eclink.web.NotFound;
import org.eclink.web.Pages;
import org.eclink.web.Pagination;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Pages
class PartnershipController {

    private static final Map<String, String> SCHEMES = Map.of("kind", "partnership-kinds", "state", "partnership-states");
    private static final List<String> VIEWS = List.of("", "map", "timeline");

    private final Partnerships partnerships;
    private final Cities cities;
    private final NameSearch names;
    private final Sources sources;
    private final Terms terms;
    private final WorkingTimes times;
    private final Clock clock;

    PartnershipController(Partnerships partnerships, Cities cities, NameSearch names, Sources sources, Terms terms, WorkingTimes times, Clock clock) {
        this.partnerships = partnerships;
        this.cities = cities;
        this.names = names;
        this.sources = sources;
        this.terms = terms;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/partnerships")
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Shell shell) {
        var query = ListQuery.of(parameters, List.of("kind", "state"), VIEWS, (facet, code) -> terms.find(SCHEMES.getOrDefault(facet, ""), code).isPresent());
        var page = page(query, shell);
        if (!page.pagination().exists()) throw new NotFound("page " + query.page());
        var status = query.isTooLong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("directory/partnerships", status).addObject("page", page).addObject("shell", shell.withQuery(query.parameters()));
    }

    private PartnershipsPage page(ListQuery query, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var concepts = new LinkedHashMap<String, Function<Partnership, ConceptId>>();
        concepts.put("state", Partnership::state);
        concepts.put("kind", Partnership::kind);
        var facets = new Facets<>(concepts, wording, shell);
        var all = partnerships.all();
        var named = query.hasName() ? all.stream().filter(one -> !query.isTooLong() && one.isNamed(query.typed())).toList() : all;
        var found = facets.matching(named, query);
        var list = shell.link("/partnerships");
        var name = Field.of("q", query.typed());
        var paged = query.view().isEmpty() ? ListQuery.PAGE_SIZE : Math.max(1, found.size());
        var rows = query.view().isEmpty() ? found.stream().skip((query.page() - 1L) * paged).limit(paged).map(one -> row(one, wording, shell)).toList() : List.<PartnerRow>of();
        return new PartnershipsPage(all.size(), found.size(), (int) found.stream().filter(one -> one.since().isEmpty()).count(),
                query.isTooLong() ? name.refused("directory.cities.tooLong") : name, facets.views(named, query), facets.chosen(query, SCHEMES, list),
                VIEWS.stream().map(view -> new View(view.isEmpty() ? "list" : view, query.viewedAs(view).address(list), view.equals(query.view()))).toList(),
                rows, query.view().equals("map") ? map(found, wording, shell) : null, query.view().equals("timeline") ? timeline(found, wording, shell) : List.of(),
                Pagination.of(query.page(), paged, found.size(), number -> query.atPage(number).address(list)), list, query.view(), query.unknown());
    }

    private PartnerRow row(Partnership partnership, Wording wording, Shell shell) {
        return PartnerRow.of(partnership, sources, wording, shell);
    }

    private @Nullable MapView map(List<Partnership> found, Wording wording, Shell shell) {
        var ids = new LinkedHashSet<UUID>();
        found.forEach(one -> Stream.of(one.european(), one.chinese()).map(End::city).filter(Objects::nonNull).forEach(ids::add));
        return ids.isEmpty() ? null : new CityMap(wording, shell).inColumn(cities.cards(ids), found);
    }

    private List<Decade> timeline(List<Partnership> found, Wording wording, Shell shell) {
        var years = new TreeMap<Integer, List<PartnerRow>>();
        found.forEach(one -> one.since().ifPresent(year -> years.computeIfAbsent(year, _ -> new ArrayList<>()).add(row(one, wording, shell))));
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
                map(List.of(partnership), wording, shell), new OfficeHours(times, wording, shell).between(partnership, clock.instant()),
                partnership.facts().find(Facts.STATE).map(Fact::note).orElse(null), compare(partnership, shell),
                others(partnership).map(one -> row(one, wording, shell)).toList(), "/id/partnership/" + partnership.id(), "/api/v1/partnerships/" + partnership.slug());
        return new ModelAndView("directory/partnership").addObject("page", page).addObject("shell", shell);
    }

    private static @Nullable String compare(Partnership partnership, Shell shell) {
        var european = partnership.european().slug();
        var chinese = partnership.chinese().slug();
        return european == null || chinese == null ? null : shell.link("/compare?city=" + european + "&city=" + chinese);
    }

    /** What else links either city. */
    private Stream<Partnership> others(Partnership partnership) {
        var seen = new LinkedHashMap<UUID, Partnership>();
        Stream.of(partnership.european(), partnership.chinese()).map(End::city).filter(Objects::nonNull)
            .flatMap(city -> partnerships.of(new CityId(city)).stream()).filter(one -> !one.id().equals(partnership.id())).forEach(one -> seen.put(one.id(), one));
        return seen.values().stream();
    }
}
