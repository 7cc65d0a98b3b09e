package org.eclink.directory.internal;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclink.calendar.WorkingTimes;
import org.eclink.directory.HomePanel;
import org.eclink.directory.internal.HomePage.PilotRow;
import org.eclink.directory.internal.HomePage.SectorRow;
import org.eclink.directory.internal.city.Cities;
import org.eclink.directory.internal.city.CityCard;
import org.eclink.directory.internal.city.CityList;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.organisation.OrganisationList;
import org.eclink.directory.internal.partnership.CityMap;
import org.eclink.directory.internal.partnership.OfficeHours;
import org.eclink.directory.internal.partnership.PartnerRow;
import org.eclink.directory.internal.partnership.Partnership;
import org.eclink.directory.internal.partnership.PartnershipList;
import org.eclink.directory.internal.partnership.Partnerships;
import org.eclink.directory.listing.Lists;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Fragments;
import org.eclink.web.MapView;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Pages
class HomeController {

    private static final int PARTNERS_NAMED = 6;
    private static final int LATEST = 5;

    /** What the map and the lists are drawn from; the same for all readers of one language until the directory changes. */
    private record Drawn(long revision, MapView map, List<PilotRow> pilots, List<PartnerRow> latest, int partnerships, int organisations) {}

    private final Lists lists;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Sources sources;
    private final Terms terms;
    private final WorkingTimes times;
    private final Fragments fragments;
    private final List<HomePanel> panels;
    private final Clock clock;
    private final Map<String, Drawn> drawn = new ConcurrentHashMap<>();

    HomeController(Lists lists, Cities cities, Partnerships partnerships, Sources sources, Terms terms,
            WorkingTimes times, Fragments fragments, List<HomePanel> panels, Clock clock) {
        this.lists = lists;
        this.cities = cities;
        this.partnerships = partnerships;
        this.sources = sources;
        this.terms = terms;
        this.times = times;
        this.fragments = fragments;
        this.panels = panels.stream().sorted(Comparator.comparingInt(HomePanel::position)).toList();
        this.clock = clock;
    }

    @GetMapping
    ModelAndView home(Shell shell) {
        var wording = new Wording(terms, shell.language());
        var everything = lists.all(CityList.LIST);
        var now = drawn.compute(shell.language().code(), (_, before) ->
            before != null && before.revision() == lists.revision() ? before : draw(wording, shell));
        var page = new HomePage(everything.total(), everything.count(CityList.COUNTRY, "CN"),
                everything.count(CityList.STANDING, "integrated-pilot") + everything.count(CityList.STANDING, "sector-pilot"), now.partnerships(), now.organisations(), now.map(),
                new OfficeHours(times, wording, shell).capitals(clock.instant()), now.pilots(),
                terms.all("sectors").stream().map(sector -> sector(sector, everything.count(CityList.SECTOR, sector.code()), wording, shell)).toList(), now.latest(),
                panels.stream().flatMap(panel -> panel.show(shell).stream()).map(fragment -> fragments.content(shell, fragment)).toList());
        return new ModelAndView("directory/home").addObject("page", page).addObject("shell", shell);
    }

    private Drawn draw(Wording wording, Shell shell) {
        var revision = lists.revision();
        var pilots = terms.all("standing").stream().filter(standing -> standing.code().endsWith("pilot")).map(standing -> standing.id().value()).toList();
        var cards = cities.linked(pilots);
        var links = partnerships.among(cards.stream().map(CityCard::id).toList());
        var everyLink = partnerships.ofAll(cards.stream().filter(card -> pilots.contains(card.standing())).map(CityCard::id).toList());
        var rows = cards.stream().filter(card -> pilots.contains(card.standing()))
            .sorted(Comparator.comparing((CityCard card) -> pilots.indexOf(card.standing())).thenComparing(card -> -card.partners()))
            .map(card -> pilot(card, everyLink, wording, shell)).toList();
        var latest = links.stream().filter(link -> link.since().isPresent()).sorted(Comparator.comparing((Partnership link) -> -link.since().orElse(0)).thenComparing(Partnership::code))
            .limit(LATEST).map(link -> PartnerRow.of(link, sources, wording, shell)).toList();
        return new Drawn(revision, new CityMap(wording, shell).across(cards, links), rows, latest, lists.all(PartnershipList.LIST).total(), lists.all(OrganisationList.LIST).total());
    }

    private static PilotRow pilot(CityCard card, List<Partnership> links, Wording wording, Shell shell) {
        var partners = links.stream().filter(link -> link.chinese().is(card.id()) || link.european().is(card.id()))
            .map(link -> PartnerRow.Side.of(link.other(card.id()), shell)).distinct().toList();
        return new PilotRow(shell.link("/cities/" + card.slug()), CityNames.both(card.names(), shell.language()), wording.word(card.standing()),
                partners.stream().limit(PARTNERS_NAMED).toList(), Math.max(0, partners.size() - PARTNERS_NAMED));
    }

    private static SectorRow sector(Concept sector, int cities, Wording wording, Shell shell) {
        var other = shell.language().tag().equals("zh-Hans") ? "en" : "zh-Hans";
        return new SectorRow(wording.word(sector), sector.labels().get(other), other, shell.link("/sectors/" + sector.code().toLowerCase(Locale.ROOT)), cities);
    }
}
