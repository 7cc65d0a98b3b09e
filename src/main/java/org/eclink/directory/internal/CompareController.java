package org.eclink.directory.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.directory.internal.ComparePage.Cell;
import org.eclink.directory.internal.ComparePage.Column;
import org.eclink.directory.internal.ComparePage.Row;
import org.eclink.directory.internal.ComparePage.Suggestion;
import org.eclink.directory.internal.city.Cities;
import org.eclink.directory.internal.city.City;
import org.eclink.directory.internal.city.CityCard;
import org.eclink.directory.internal.city.CityFacts;
import org.eclink.directory.internal.city.CityList;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.names.NameKeys;
import org.eclink.directory.internal.partnership.CityMap;
import org.eclink.directory.internal.partnership.PartnerRow;
import org.eclink.directory.internal.partnership.Partnership;
import org.eclink.directory.internal.partnership.PartnershipList;
import org.eclink.directory.internal.partnership.Partnerships;
import org.eclink.directory.listing.Choices;
import org.eclink.directory.listing.Lists;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.Field;
import org.eclink.web.MapView;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Up to four cities side by side; the address names them, so that it can be sent to a colleague. */
@Pages
class CompareController {

    private static final int MOST = 4;
    private static final int BEGINNINGS = 4;
    private static final int LOOKED_AT = 50;

    private final Cities cities;
    private final Partnerships partnerships;
    private final Lists lists;
    private final Sources sources;
    private final Terms terms;
    private final Clock clock;

    CompareController(Cities cities, Partnerships partnerships, Lists lists, Sources sources, Terms terms, Clock clock) {
        this.cities = cities;
        this.partnerships = partnerships;
        this.lists = lists;
        this.sources = sources;
        this.terms = terms;
        this.clock = clock;
    }

    /** {@code city} are addresses of cities, {@code add} a name in any form; what is not found stays in its field. */
    @GetMapping("/compare")
    ModelAndView compare(@RequestParam(defaultValue = "") List<String> city, @RequestParam(defaultValue = "") String add, Shell shell) {
        var slugs = new LinkedHashSet<>(city.stream().filter(slug -> !slug.isBlank()).limit(MOST).toList());
        var added = add.isBlank() ? Field.of("add", "") : added(add.strip(), slugs);
        var compared = cities.all(List.copyOf(slugs));
        var query = parameters(compared.stream().map(City::slug).toList());
        if (!add.isBlank() && !added.isRefused()) {
            return new ModelAndView("redirect:" + shell.link("/compare?" + query));
        }
        var status = added.isRefused() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("directory/compare", status).addObject("page", page(compared, added, shell)).addObject("shell", shell.withQuery(query));
    }

    private Field added(String typed, Set<String> slugs) {
        var field = Field.of("add", typed);
        if (slugs.size() == MOST) return field.refused("directory.compare.full");
        var hits = typed.length() > NameKeys.LONGEST ? List.<Integer>of() : lists.of(CityList.LIST).find(Choices.NONE, typed).following(0, 1);
        if (hits.isEmpty()) return field.refused("directory.compare.notFound");
        slugs.add(cities.numbered(hits).getFirst().slug());
        return field;
    }

    private ComparePage page(List<City> compared, Field added, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var between = partnerships.among(compared.stream().map(city -> city.id().value()).toList());
        var slugs = compared.stream().map(City::slug).toList();
        return new ComparePage(compared.stream().map(city -> column(city, slugs, shell)).toList(), rows(compared, wording, shell),
                shared(compared, Facts.SECTORS, wording), shared(compared, Facts.PROGRAMMES, wording), sharedClimate(compared, wording),
                between.stream().map(one -> PartnerRow.of(one, sources, wording, shell)).toList(), added, compared.size() == MOST,
                map(compared, between, wording, shell), compared.isEmpty() ? beginnings(shell) : List.of());
    }

    private static Column column(City city, List<String> slugs, Shell shell) {
        return new Column(city.slug(), CityNames.both(city.names(), shell.language()), shell.link("/cities/" + city.slug()),
                shell.link("/compare?" + parameters(slugs.stream().filter(slug -> !slug.equals(city.slug())).toList())));
    }

    private List<Row> rows(List<City> compared, Wording wording, Shell shell) {
        var facts = new CityFacts(sources, wording, shell);
        var rows = new ArrayList<Row>();
        rows.add(words("directory.facet.country", compared, city -> concept(city, Facts.COUNTRY), wording, shell));
        rows.add(words("directory.facet.region", compared, city -> concept(city, Facts.REGION), wording, shell));
        rows.add(words("directory.compare.level", compared, city -> concept(city, Facts.LEVEL), wording, shell));
        rows.add(words("directory.facet.standing", compared, city -> concept(city, Facts.STANDING), wording, shell));
        rows.add(words("directory.facet.sector", compared, city -> city.facts().concepts(Facts.SECTORS), wording, shell));
        rows.add(words("directory.facet.climate", compared, city -> concept(city, Facts.CLIMATE), wording, shell));
        for (var boundary : CityFacts.BOUNDARIES) {
            rows.add(new Row(shell.say("directory.fact.residents." + boundary), compared.stream()
                .map(city -> new Cell(List.of(), city.facts().find(Facts.RESIDENTS + boundary).map(fact -> facts.residents(boundary, fact)).orElse(null))).toList()));
        }
        rows.add(words("directory.facet.programme", compared, city -> city.facts().concepts(Facts.PROGRAMMES), wording, shell));
        rows.add(new Row(shell.say("directory.compare.time"), compared.stream().map(city -> new Cell(List.of(time(city, shell)), null)).toList()));
        return rows.stream().filter(row -> !row.cells().stream().allMatch(Cell::isEmpty)).toList();
    }

    private Word time(City city, Shell shell) {
        var moment = clock.instant().atZone(ZoneId.of(city.zone()));
        return new Word("time", shell.say("directory.compare.now", "time", shell.time(moment), "day", shell.day(moment.toLocalDate())), null);
    }

    private static Row words(String label, List<City> compared, Function<City, List<ConceptId>> concepts, Wording wording, Shell shell) {
        return new Row(shell.say(label), compared.stream().map(city -> new Cell(concepts.apply(city).stream().map(wording::word).toList(), null)).toList());
    }

    private static List<ConceptId> concept(City city, String property) {
        return city.facts().concept(property).map(List::of).orElse(List.of());
    }

    private static List<Word> shared(List<City> compared, String property, Wording wording) {
        if (compared.size() < 2) return List.of();
        var common = new HashSet<>(compared.getFirst().facts().concepts(property));
        compared.forEach(city -> common.retainAll(city.facts().concepts(property)));
        return common.stream().map(wording::word).toList();
    }

    private static @Nullable Word sharedClimate(List<City> compared, Wording wording) {
        var climates = compared.stream().map(city -> city.facts().concept(Facts.CLIMATE).orElse(null)).distinct().toList();
        var only = climates.size() == 1 && compared.size() > 1 ? climates.getFirst() : null;
        return only == null ? null : wording.word(only);
    }

    private @Nullable MapView map(List<City> compared, List<Partnership> between, Wording wording, Shell shell) {
        if (compared.size() < 2) return null;
        return new CityMap(wording, shell).across(cities.cards(compared.stream().map(City::number).toList()), between);
    }

    /** Living partnerships: pairs that are worth a look. */
    private List<Suggestion> beginnings(Shell shell) {
        var active = lists.of(PartnershipList.LIST).find(Choices.NONE.with(PartnershipList.STATE, "active")).first(LOOKED_AT, PartnershipList.BY_YEAR, shell.language());
        return partnerships.numbered(active).stream().filter(one -> one.cities().count() == 2).limit(BEGINNINGS)
            .map(one -> new Suggestion(shell.say("directory.pair", "european", PartnerRow.Side.of(one.european(), shell).names().mine(),
                    "chinese", PartnerRow.Side.of(one.chinese(), shell).names().mine()),
                    shell.link("/compare?" + parameters(one.cities().map(CityCard::slug).toList())))).toList();
    }

    private static String parameters(List<String> slugs) {
        return slugs.stream().map(slug -> "city=" + URLEncoder.encode(slug, StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }
}
