package org.eclink.directory.internal.joining;

import java.util.List;
import java.util.UUID;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.organisation.Organisation;
import org.eclink.directory.internal.organisation.OrganisationRows;
import org.eclink.directory.internal.place.PlaceRows;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
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

/** A member registers an organisation, and may take it away again; the secretariat merges two that are one. */
@Pages
class RegisteringController {

    private final Registering registering;
    private final PlaceRows places;
    private final OrganisationRows rows;
    private final Terms terms;

    RegisteringController(Registering registering, PlaceRows places, OrganisationRows rows, Terms terms) {
        this.registering = registering;
        this.places = places;
        this.rows = rows;
        this.terms = terms;
    }

    @GetMapping("/register-organisation")
    ModelAndView form(@RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeConfirmed();
        return page(NewOrganisation.BLANK, List.of(), done.equals("removed"), HttpStatus.OK, shell);
    }

    /** With {@code sure}, whoever registers has seen those that are alike. */
    @PostMapping("/register-organisation")
    ModelAndView register(@RequestParam MultiValueMap<String, String> typed, @RequestParam(defaultValue = "") String sure, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var form = NewOrganisation.of(typed).checked(terms);
        if (form.isRefused()) return page(form, List.of(), false, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        var alike = sure.equals("yes") ? List.<Organisation>of() : registering.alike(form);
        if (!alike.isEmpty()) return page(form, alike, false, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> SeeOther.at(shell.link("/organisations/" + registering.register(form, member))));
    }

    private ModelAndView page(NewOrganisation form, List<Organisation> alike, boolean isRemoved, HttpStatus status, Shell shell) {
        var wording = new Wording(terms, shell.language());
        return Unstored.page("directory/registerOrganisation", new RegisterOrganisationPage(form, words(NewOrganisation.KINDS, wording), Choosing.byName(words(NewOrganisation.COUNTRIES, wording), shell.language()),
                rows.of(alike, shell), isRemoved), status);
    }

    private List<Word> words(String scheme, Wording wording) {
        return terms.all(scheme).stream().filter(concept -> !concept.retired()).map(wording::word).toList();
    }

    @GetMapping("/organisations/{slug}/remove")
    ModelAndView askRemove(@PathVariable String slug, Shell shell, Member member) {
        var place = places.organisation(slug);
        if (!registering.mayRemove(place, member)) throw new NotFound(slug);
        return Unstored.page("directory/removeOrganisation", new RemoveOrganisationPage(CityNames.both(place.names(), shell.language()), shell.link(place.path()), shell.link(place.path() + "/remove")));
    }

    @PostMapping("/organisations/{slug}/remove")
    ModelAndView remove(@PathVariable String slug, Shell shell, Member member, Once once) {
        return once.write(() -> {
            registering.remove(places.organisation(slug), member);
            return SeeOther.at(shell.link("/register-organisation?done=removed"));
        });
    }

    @GetMapping("/organisations/{slug}/merge")
    ModelAndView askInto(@PathVariable String slug, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        return merging(places.organisation(slug), Field.of("into", ""), HttpStatus.OK, shell);
    }

    /** {@code into} is the address of the other one's page, or the end of it. */
    @PostMapping("/organisations/{slug}/merge")
    ModelAndView merge(@PathVariable String slug, @RequestParam(defaultValue = "") String into, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var one = places.organisation(slug);
        var field = Field.of("into", into.strip());
        var other = other(field.value());
        if (other == null || other.id().equals(one.id())) return merging(one, field.refused("directory.merge.unknown"), HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            registering.merge(one, other, member);
            return SeeOther.at(shell.link(other.path()));
        });
    }

    private @Nullable Place other(String typed) {
        try {
            return places.organisation(typed.replaceFirst("[?#].*", "").replaceFirst("/$", "").replaceFirst(".*/", ""));
        } catch (NotFound nothing) {
            return null;
        }
    }

    private static ModelAndView merging(Place one, Field into, HttpStatus status, Shell shell) {
        return Unstored.page("directory/mergeOrganisation", new MergePage(CityNames.both(one.names(), shell.language()), shell.link(one.path()), shell.link(one.path() + "/merge"), into), status);
    }

    @PostMapping("/organisations/{id}/separate")
    ModelAndView separate(@PathVariable UUID id, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return once.write(() -> {
            registering.separate(id);
            return SeeOther.at(shell.link(places.get(id).path()));
        });
    }
}
