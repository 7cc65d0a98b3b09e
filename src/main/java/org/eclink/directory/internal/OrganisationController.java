package org.eclink.directory.internal;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.Field;
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
class OrganisationController {

    private static final Map<String, String> SCHEMES = Map.of("kind", "organisation-kinds", "country", "countries");

    private final Organisations organisations;
    private final Cities cities;
    private final NameSearch names;
    private final Sources sources;
    private final Terms terms;

    OrganisationController(Organisations organisations, Cities cities, NameSearch names, Sources sources, Terms terms) {
        this.organisations = organisations;
        this.cities = cities;
        this.names = names;
        this.sources = sources;
        this.terms = terms;
    }

    @GetMapping("/organisations")
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Shell shell) {
        var query = ListQuery.of(parameters, List.of("kind", "country"), Set.of(), (facet, code) -> terms.find(SCHEMES.getOrDefault(facet, ""), code).isPresent());
        var page = page(query, shell);
        if (!page.pagination().exists()) throw new NotFound("page " + query.page());
        var status = query.isTooLong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("directory/organisations", status).addObject("page", page).addObject("shell", shell.withQuery(query.parameters()));
    }

    private OrganisationsPage page(ListQuery query, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var concepts = new LinkedHashMap<String, Function<Organisation, ConceptId>>();
        concepts.put("kind", Organisation::kind);
        concepts.put("country", Organisation::country);
        var facets = new Facets<>(concepts, wording, shell);
        var all = organisations.all();
        var named = named(all, query, shell);
        var found = facets.matching(named, query);
        var list = shell.link("/organisations");
        var pagination = Pagination.of(query.page(), ListQuery.PAGE_SIZE, found.size(), number -> query.atPage(number).address(list));
        var rows = found.stream().skip((query.page() - 1L) * ListQuery.PAGE_SIZE).limit(ListQuery.PAGE_SIZE)
            .map(organisation -> OrganisationRow.of(organisation, wording, shell)).toList();
        var name = Field.of("q", query.typed());
        return new OrganisationsPage(all.size(), found.size(), query.isTooLong() ? name.refused("directory.cities.tooLong") : name,
                facets.views(named, query), facets.chosen(query, SCHEMES, list), rows, pagination, list, query.unknown());
    }

    /** By name the best hit comes first; without one, all as the reader's language sorts them. */
    private List<Organisation> named(List<Organisation> all, ListQuery query, Shell shell) {
        if (!query.hasName()) {
            var collator = Collator.getInstance(shell.language().locale());
            return all.stream().sorted(Comparator.comparing((Organisation one) -> CityNames.mine(one.names(), shell.language()), collator::compare)).toList();
        }
        var numbers = query.isTooLong() ? List.<Integer>of() : names.find("organisation", query.typed());
        return all.stream().filter(one -> numbers.contains(one.number())).sorted(Comparator.comparingInt(one -> numbers.indexOf(one.number()))).toList();
    }

    @GetMapping("/organisations/{slug}")
    ModelAndView show(@PathVariable String slug, Shell shell) {
        var organisation = organisations.get(slug);
        var wording = new Wording(terms, shell.language());
        var kind = wording.word(organisation.kind());
        var seat = organisation.seat().flatMap(id -> cities.cards(List.of(id)).stream().findFirst()).map(card -> CityRow.of(card, wording, shell)).orElse(null);
        var way = List.of(Step.to(shell.say("directory.organisations.title"), shell.link("/organisations")),
                new Step(kind.text(), shell.link("/organisations?kind=" + kind.code()), kind.tag()));
        var page = new OrganisationPage(CityNames.both(organisation.names(), shell.language()), organisation.code(),
                way, kind, wording.word(organisation.country()), fact(organisation, Facts.ROLE, shell), fact(organisation, Facts.WEBSITE, shell),
                seat, fact(organisation, Facts.SEAT, shell), fact(organisation, Facts.KIND, shell), shell.link("/organisations?kind=" + kind.code()),
                "/id/organisation/" + organisation.id(), "/api/v1/organisations/" + organisation.slug(), new Described(shell).organisation(organisation, way));
        return new ModelAndView("directory/organisation").addObject("page", page).addObject("shell", shell);
    }

    private @Nullable FactView fact(Organisation organisation, String property, Shell shell) {
        return organisation.facts().find(property)
            .map(fact -> FactView.of(property, String.valueOf(fact.value()), null, fact, sources, shell)).orElse(null);
    }
}
