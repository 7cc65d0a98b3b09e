package org.eclink.directory.internal.people;

import java.util.List;
import java.util.Map;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.internal.people.ProfilePage.Choice;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Field;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a member says of themselves, who sees it, and asking to be verified as an expert. */
@Pages
class ProfileController {

    private static final int LONGEST_REASON = 1000;
    private static final Map<String, String> DONE = Map.of("saved", "directory.profile.saved", "asked", "directory.verification.asked", "ended", "directory.verification.done.ended");

    private final Profiles profiles;
    private final Terms terms;

    ProfileController(Profiles profiles, Terms terms) {
        this.profiles = profiles;
        this.terms = terms;
    }

    @GetMapping("/profile")
    ModelAndView show(@RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        var person = profiles.own(member);
        return page(member, ProfileForm.of(person, terms), person.version(), Field.of("reason", ""), DONE.getOrDefault(done, ""), HttpStatus.OK, shell);
    }

    /** {@code version} is that of the profile the form was filled from; if another window has saved since, this is a 409. */
    @PostMapping("/profile")
    ModelAndView save(@RequestParam MultiValueMap<String, String> typed, @RequestParam(defaultValue = "-1") int version, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var form = ProfileForm.of(typed).checked();
        if (form.isRefused()) return page(member, form, version, Field.of("reason", ""), "", HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            profiles.save(member, form.profile(terms), form.readers(), version);
            return SeeOther.at(shell.link("/profile?done=saved"));
        });
    }

    @PostMapping("/profile/verification")
    ModelAndView ask(@RequestParam(defaultValue = "") String reason, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var field = reason(reason.strip());
        if (field.isRefused()) {
            var person = profiles.own(member);
            return page(member, ProfileForm.of(person, terms), person.version(), field, "", HttpStatus.UNPROCESSABLE_CONTENT, shell);
        }
        return once.write(() -> {
            profiles.ask(member, field.value());
            return SeeOther.at(shell.link("/profile?done=asked"));
        });
    }

    private static Field reason(String typed) {
        var field = Field.of("reason", typed);
        if (typed.isEmpty()) return field.refused("directory.verification.reason.missing");
        return typed.length() > LONGEST_REASON || typed.indexOf(0) >= 0 ? field.refused("directory.claim.reason.long") : field;
    }

    /** Withdraws what waits, or gives back what was granted. */
    @PostMapping("/profile/verification/end")
    ModelAndView end(Shell shell, Member member, Once once) {
        return once.write(() -> {
            profiles.endOwn(member);
            return SeeOther.at(shell.link("/profile?done=ended"));
        });
    }

    private ModelAndView page(Member member, ProfileForm form, int version, Field reason, String done, HttpStatus status, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var asked = profiles.asked(member).stream().map(one -> VerificationRow.of(one, null, shell)).toList();
        var isOpen = profiles.asked(member).stream().anyMatch(one -> one.isWaiting() || one.isHeld());
        return Unstored.page("directory/profile", new ProfilePage(form, version, member.name().both(shell.language()), shell.link("/people/" + member.id()), done, choices(ProfileForm.SECTORS, form.sectors(), wording),
                choices(ProfileForm.LANGUAGES, form.languages(), wording), choices(ProfileForm.AVAILABILITIES, List.of(form.availability().value()), wording), reason, asked, isOpen), status);
    }

    private List<Choice> choices(String scheme, List<String> chosen, Wording wording) {
        return terms.all(scheme).stream().filter(concept -> !concept.retired()).map(concept -> new Choice(wording.word(concept), chosen.contains(concept.code()))).toList();
    }
}
