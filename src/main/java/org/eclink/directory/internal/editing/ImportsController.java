package org.eclink.directory.internal.editing;

import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.place.Offer;
import org.eclink.directory.internal.place.Offers;
import org.eclink.directory.internal.place.PlaceRows;
import org.eclink.terms.Terms;
import org.eclink.web.Difference;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Pagination;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat decides between what people have said and what an import says anew. */
@Pages
class ImportsController {

    private static final int PAGE = 50;
    private static final String QUEUE = "/secretariat/imports";
    private static final Map<String, String> DONE = Map.of("taken", "directory.imports.done.taken", "kept", "directory.imports.done.kept");

    private final Offers offers;
    private final PlaceRows places;
    private final PlaceEditing editing;
    private final Sources sources;
    private final Terms terms;

    ImportsController(Offers offers, PlaceRows places, PlaceEditing editing, Sources sources, Terms terms) {
        this.offers = offers;
        this.places = places;
        this.editing = editing;
        this.sources = sources;
        this.terms = terms;
    }

    @GetMapping(QUEUE)
    ModelAndView queue(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var pagination = Pagination.of(page, PAGE, offers.countWaiting(), number -> shell.link(number == 1 ? QUEUE : QUEUE + "?page=" + number));
        if (!pagination.exists()) throw new NotFound("page " + page);
        var rows = offers.waiting(PAGE * (page - 1), PAGE).stream().filter(offer -> Property.of(offer.property()).isPresent()).map(offer -> row(offer, shell)).toList();
        return Unstored.page("directory/imports", new ImportsPage(rows, pagination, DONE.getOrDefault(done, "")));
    }

    private ImportsPage.Row row(Offer offer, Shell shell) {
        var place = places.get(offer.place());
        var property = Property.of(offer.property()).orElseThrow();
        var now = editing.shownNow(place, property);
        return new ImportsPage.Row(offer.id().toString(), CityNames.both(place.names(), shell.language()), shell.link(place.path()), property.key(), shell.moment(offer.offered()),
                Difference.of(now, property.text(offer.fact(), terms, sources)), sources.citation(offer.fact().source()));
    }

    @PostMapping("/offers/{id}/take")
    ModelAndView take(@PathVariable UUID id, Shell shell, Member member, Once once) {
        return decide(id, true, shell, member, once);
    }

    @PostMapping("/offers/{id}/keep")
    ModelAndView keep(@PathVariable UUID id, Shell shell, Member member, Once once) {
        return decide(id, false, shell, member, once);
    }

    private ModelAndView decide(UUID id, boolean isTaken, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return once.write(() -> {
            editing.decide(id, isTaken, member);
            return SeeOther.at(shell.link(QUEUE + "?done=" + (isTaken ? "taken" : "kept")));
        });
    }
}
