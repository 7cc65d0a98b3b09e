package org.eclink.directory.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.eclink.accounts.Viewer;
import org.eclink.calendar.WorkingTimes;
import org.eclink.directory.Place;
import org.eclink.directory.internal.city.Cities;
import org.eclink.directory.internal.city.City;
import org.eclink.directory.internal.city.CityFacts;
import org.eclink.directory.internal.city.CityRow;
import org.eclink.directory.internal.editing.PlaceEditing;
import org.eclink.directory.internal.facts.Described;
import org.eclink.directory.internal.facts.FactView;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.organisation.Organisation;
import org.eclink.directory.internal.organisation.OrganisationRows;
import org.eclink.directory.internal.organisation.Organisations;
import org.eclink.directory.internal.partnership.CityMap;
import org.eclink.directory.internal.partnership.OfficeHours;
import org.eclink.directory.internal.partnership.PartnerRow;
import org.eclink.directory.internal.partnership.Partnership;
import org.eclink.directory.internal.partnership.Partnerships;
import org.eclink.directory.internal.place.PlaceRemarks;
import org.eclink.directory.internal.seats.Speakers;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.MapView;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

@Pages
class CityController {

    private final Cities cities;
    private final Partnerships partnerships;
    private final Organisations organisations;
    private final Speakers speakers;
    private final PlaceEditing editing;
    private final Sources sources;
    private final Terms terms;
    private final WorkingTimes times;
    private final PlacePanels panels;
    private final PlaceRemarks remarks;
    private final OrganisationRows organisationRows;
    private final Clock clock;

    CityController(Cities cities, Partnerships partnerships, Organisations organisations, Speakers speakers, PlaceEditing editing, Sources sources, Terms terms, WorkingTimes times, PlacePanels panels, PlaceRemarks remarks, OrganisationRows organisationRows, Clock clock) {
        this.cities = cities;
        this.partnerships = partnerships;
        this.organisations = organisations;
        this.speakers = speakers;
        this.editing = editing;
        this.sources = sources;
        this.terms = terms;
        this.times = times;
        this.panels = panels;
        this.remarks = remarks;
        this.organisationRows = organisationRows;
        this.clock = clock;
    }

    @GetMapping("/cities/{slug}")
    ModelAndView show(@PathVariable String slug, Shell shell, Viewer viewer) {
        return new ModelAndView("directory/city").addObject("page", page(cities.get(slug), viewer, shell)).addObject("shell", shell);
    }

    private CityPage page(City city, Viewer viewer, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var linked = city.partners() == 0 ? List.<Partnership>of() : partnerships.of(city.id());
        var seated = city.organisations() == 0 ? List.<Organisation>of() : organisations.in(city.id());
        var facts = city.facts();
        var place = new Place(city.id().value(), true, city.slug(), city.names());
        var country = facts.concept(Facts.COUNTRY).orElseThrow();
        var standing = terms.get(facts.concept(Facts.STANDING).orElseThrow());
        return new CityPage(city.slug(), CityNames.both(city.names(), shell.language()), way(city, wording, shell),
                wording.word(facts.concept(Facts.LEVEL).orElseThrow()), facts.concept(Facts.REGION).map(wording::word).orElse(null), wording.word(country),
                standing.code().endsWith("pilot") ? wording.word(standing) : null,
                facts.concepts(Facts.SECTORS).stream().map(wording::word).toList(), facts.concepts(Facts.PROGRAMMES).stream().map(wording::word).toList(),
                said(city, Facts.STANDING, shell), facts.text(Facts.NOTE).map(note -> remarks.show(place, note, viewer, shell)).orElse(null),
                new OfficeHours(times, wording, shell).of(city, linked, clock.instant()),
                new CityFacts(sources, wording, shell).of(city, clock.instant()),
                linked.stream().map(partnership -> PartnerRow.seenFrom(city, partnership, sources, wording, shell)).toList(), map(city, linked, wording, shell),
                organisationRows.of(seated, shell),
                parts(city, wording, shell), shell.link("/propose-place?parent=" + city.slug()),
                speakers.of(city.id().value(), true, "/cities/" + city.slug(), city.seats(), viewer, shell),
                editing.mayEdit(viewer, city.id().value()) ? shell.link("/cities/" + city.slug() + "/edit") : null, shell.link("/compare?city=" + city.slug()), alike(city, shell), shell.link("/cities?climate=" + climate(city)),
                "/id/city/" + city.id(), "/api/v1/cities/" + city.slug(),
                new Described(shell).city(facts, city.latitude(), city.longitude(), wording.word(country), way(city, wording, shell)),
                panels.of(place, shell));
    }

    private List<CityRow> parts(City city, Wording wording, Shell shell) {
        return city.parts() == 0 ? List.of() : cities.under(city.id()).stream().map(part -> CityRow.of(part, wording, shell)).toList();
    }

    private List<Step> way(City city, Wording wording, Shell shell) {
        var country = wording.word(city.facts().concept(Facts.COUNTRY).orElseThrow());
        var steps = new ArrayList<Step>();
        steps.add(Step.to(shell.say("directory.cities.title"), shell.link("/cities")));
        steps.add(new Step(country.text(), shell.link("/cities?country=" + country.code()), country.tag()));
        city.facts().concept(Facts.REGION).map(wording::word)
            .ifPresent(region -> steps.add(new Step(region.text(), shell.link("/cities?region=" + region.code()), region.tag())));
        city.parent().flatMap(cities::listed).ifPresent(parent -> steps.add(Step.to(CityNames.mine(parent.card().names(), shell.language()), shell.link("/cities/" + parent.card().slug()))));
        return steps;
    }

    private @Nullable FactView said(City city, String property, Shell shell) {
        return city.facts().find(property).map(fact -> FactView.of("", fact.value().toString(), null, fact, sources, shell)).orElse(null);
    }

    private static @Nullable MapView map(City city, List<Partnership> linked, Wording wording, Shell shell) {
        var hasPartner = linked.stream().anyMatch(partnership -> partnership.other(city.id().value()).city() != null);
        return hasPartner ? new CityMap(wording, shell).of(linked).orElse(null) : null;
    }

    /** Cities with one of this city's sectors; none if it has named none. */
    private @Nullable String alike(City city, Shell shell) {
        var codes = city.facts().concepts(Facts.SECTORS).stream().map(id -> "sector=" + terms.get(id).code()).toList();
        return codes.isEmpty() ? null : shell.link("/cities?" + String.join("&", codes));
    }

    private String climate(City city) {
        return city.facts().concept(Facts.CLIMATE).map(terms::get).map(concept -> concept.code()).orElse("");
    }
}
