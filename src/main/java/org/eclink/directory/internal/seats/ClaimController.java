package org.eclink.directory.internal.seats;

import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.place.PlaceRows;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Field;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A member says what they are in a city or an organisation, and why one may believe it. */
@Pages
class ClaimController {

    private static final int LONGEST = 1000;

    private final PlaceRows places;
    private final Seating seating;
    private final Terms terms;

    ClaimController(PlaceRows places, Seating seating, Terms terms) {
        this.places = places;
        this.seating = seating;
        this.terms = terms;
    }

    @GetMapping("/cities/{slug}/speak")
    ModelAndView askForCity(@PathVariable String slug, Shell shell, Member member) {
        member.mustBeConfirmed();
        return page(places.city(slug), Field.of("post", ""), Field.of("reason", ""), HttpStatus.OK, shell);
    }

    @PostMapping("/cities/{slug}/speak")
    ModelAndView claimCity(@PathVariable String slug, @RequestParam(defaultValue = "") String post, @RequestParam(defaultValue = "") String reason, Shell shell, Member member, Once once) {
        return claim(places.city(slug), post, reason, shell, member, once);
    }

    @GetMapping("/organisations/{slug}/speak")
    ModelAndView askForOrganisation(@PathVariable String slug, Shell shell, Member member) {
        member.mustBeConfirmed();
        return page(places.organisation(slug), Field.of("post", ""), Field.of("reason", ""), HttpStatus.OK, shell);
    }

    @PostMapping("/organisations/{slug}/speak")
    ModelAndView claimOrganisation(@PathVariable String slug, @RequestParam(defaultValue = "") String post, @RequestParam(defaultValue = "") String reason, Shell shell, Member member, Once once) {
        return claim(places.organisation(slug), post, reason, shell, member, once);
    }

    private ModelAndView claim(Place place, String code, String typed, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var post = Post.of(code, place.isCity(), terms);
        var reason = typed.strip();
        var postField = post.isEmpty() ? Field.of("post", code).refused("directory.claim.post.missing") : Field.of("post", code);
        var reasonField = reason.isEmpty() || reason.length() > LONGEST || reason.indexOf(0) >= 0 ? Field.of("reason", typed).refused(reason.isEmpty() ? "directory.claim.reason.missing" : "directory.claim.reason.long") : Field.of("reason", typed);
        if (post.isEmpty() || reasonField.isRefused()) return page(place, postField, reasonField, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> seating.claim(member, place, post.get(), reason) ? SeeOther.at(shell.link("/seats?done=claimed"))
            : page(place, postField.refused("directory.claim.post.again"), reasonField, HttpStatus.UNPROCESSABLE_CONTENT, shell));
    }

    private ModelAndView page(Place place, Field post, Field reason, HttpStatus status, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var posts = Post.offered(place.isCity(), terms).stream().map(one -> new ClaimPage.Choice(one.code(), one.text(wording, shell))).toList();
        return Unstored.page("directory/claim", new ClaimPage(CityNames.both(place.names(), shell.language()), shell.link(place.path()), shell.link(place.path() + "/speak"), posts, place.isCity(), post, reason), status);
    }
}
