package org.eclink.directory.internal;

import java.util.List;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.internal.OrganisationPage.Merged;
import org.eclink.directory.internal.OrganisationPage.Merging;
import org.eclink.directory.internal.city.Cities;
import org.eclink.directory.internal.city.CityRow;
import org.eclink.directory.internal.editing.PlaceEditing;
import org.eclink.directory.internal.facts.Described;
import org.eclink.directory.internal.facts.FactView;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.organisation.Organisation;
import org.eclink.directory.internal.organisation.OrganisationList;
import org.eclink.directory.internal.organisation.OrganisationRows;
import org.eclink.directory.internal.organisation.OrganisationWriting;
import org.eclink.directory.internal.organisation.Organisations;
import org.eclink.directory.internal.organisation.OrganisationsPage;
import org.eclink.directory.internal.place.PlaceRemarks;
import org.eclink.directory.internal.seats.Speakers;
import org.eclink.directory.listing.ListPages;
import org.eclink.directory.listing.ListQuery;
import org.eclink.directory.listing.Lists;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Moved;
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
class OrganisationController {

    private final Lists lists;
    private final ListPages pages;
    private final Organisations organisations;
    private final OrganisationWriting writing;
    private final Cities cities;
    private final Speakers speakers;
    private final PlaceEditing editing;
    private final Sources sources;
    private final PlacePanels panels;
    private final PlaceRemarks remarks;
    private final OrganisationRows organisationRows;
    private final Terms terms;

    OrganisationController(Lists lists, ListPages pages, Organisations organisations, OrganisationWriting writing, Cities cities, Speakers speakers, PlaceEditing editing, Sources sources, PlacePanels panels, PlaceRemarks remarks, OrganisationRows organisationRows, Terms terms) {
        this.lists = lists;
        this.pages = pages;
        this.organisations = organisations;
        this.writing = writing;
        this.cities = cities;
        this.speakers = speakers;
        this.editing = editing;
        this.sources = sources;
        this.panels = panels;
        this.remarks = remarks;
        this.organisationRows = organisationRows;
        this.terms = terms;
    }

    @GetMapping("/organisations")
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Shell shell) {
        var query = ListQuery.of(OrganisationList.LIST, parameters, terms);
        var found = lists.find(query);
        var list = pages.page(query, found, shell);
        var rows = organisationRows.of(organisations.numbered(found.page(query, shell.language())), shell);
        return ListPages.view("directory/organisations", query, new OrganisationsPage(list, rows), shell);
    }

    @GetMapping("/organisations/{slug}")
    ModelAndView show(@PathVariable String slug, Shell shell, Viewer viewer) {
        var organisation = organisations.get(slug);
        if (!organisation.slug().equals(slug)) return Moved.to(shell.link("/organisations/" + organisation.slug()));
        var wording = new Wording(terms, shell.language());
        var place = new Place(organisation.id(), false, organisation.slug(), organisation.names());
        var kind = wording.word(organisation.kind());
        var seat = organisation.seat().flatMap(cities::listed).map(city -> CityRow.of(city, wording, shell)).orElse(null);
        var way = List.of(Step.to(shell.say("directory.organisations.title"), shell.link("/organisations")),
                new Step(kind.text(), shell.link("/organisations?kind=" + kind.code()), kind.tag()));
        var page = new OrganisationPage(CityNames.both(organisation.names(), shell.language()), organisation.code().equals(organisation.slug()) ? null : organisation.code(),
                way, kind, wording.word(organisation.country()), fact(organisation, Facts.ROLE, shell), organisation.facts().text(Facts.ROLE).map(role -> remarks.show(place, role, viewer, shell)).orElse(null), fact(organisation, Facts.WEBSITE, shell),
                seat, fact(organisation, Facts.SEAT, shell), fact(organisation, Facts.KIND, shell), speakers.of(organisation.id(), false, "/organisations/" + organisation.slug(), organisation.seats(), viewer, shell),
                editing.mayEdit(viewer, organisation.id()) ? shell.link("/organisations/" + organisation.slug() + "/edit") : null, shell.link("/organisations/" + organisation.slug() + "/history"), forSecretariat(organisation, viewer, shell), remove(organisation, viewer, shell), shell.link("/organisations?kind=" + kind.code()),
                "/id/organisation/" + organisation.id(), "/api/v1/organisations/" + organisation.slug(), new Described(shell).organisation(organisation.facts(), way),
                panels.of(place, shell));
        return new ModelAndView("directory/organisation").addObject("page", page).addObject("shell", shell);
    }

    /** Null for everybody else. */
    private @Nullable Merging forSecretariat(Organisation organisation, Viewer viewer, Shell shell) {
        if (!(viewer instanceof Member member) || !member.isOfSecretariat()) return null;
        return new Merging(shell.link("/organisations/" + organisation.slug() + "/merge"),
                organisations.mergedInto(organisation.id()).stream().map(one -> new Merged(CityNames.both(one.names(), shell.language()), shell.link("/organisations/" + one.id() + "/separate"))).toList());
    }

    private @Nullable String remove(Organisation organisation, Viewer viewer, Shell shell) {
        var may = viewer instanceof Member member && writing.mayRemove(organisation.id(), member.id().value(), member.isOfSecretariat());
        return may ? shell.link("/organisations/" + organisation.slug() + "/remove") : null;
    }

    private @Nullable FactView fact(Organisation organisation, String property, Shell shell) {
        return organisation.facts().find(property)
            .map(fact -> FactView.of(property, String.valueOf(fact.value()), null, fact, sources, shell)).orElse(null);
    }
}
