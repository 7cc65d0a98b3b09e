package org.eclink.directory.internal.joining;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer.Member;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Pagination;
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

/** Proposing a district, a new area, a county, a region or a group of cities, and deciding on it. */
@Pages
class ProposalController {

    private static final int PAGE = 50;
    private static final int LONGEST_ANSWER = 1000;
    private static final String FORM = "/propose-place";
    private static final String QUEUE = "/secretariat/proposals";
    private static final String SENT = "sent";
    private static final Map<String, String> DONE = Map.of("accepted", "directory.proposal.done.accepted", "refused", "directory.proposal.done.refused");
    private static final List<String> LEVELS = List.of("district", "state-level-new-area", "county-level-city", "county", "municipality", "region", "group-of-cities");

    private final Proposals proposals;
    private final Proposing proposing;
    private final Members members;
    private final Terms terms;

    ProposalController(Proposals proposals, Proposing proposing, Members members, Terms terms) {
        this.proposals = proposals;
        this.proposing = proposing;
        this.members = members;
        this.terms = terms;
    }

    /** {@code parent} is the slug of the city from whose page one comes. */
    @GetMapping(FORM)
    ModelAndView form(@RequestParam(defaultValue = "") String parent, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeConfirmed();
        return page(NewPlace.of(Map.of("parent", List.of(parent))), done.equals(SENT), HttpStatus.OK, shell, member);
    }

    @PostMapping(FORM)
    ModelAndView propose(@RequestParam MultiValueMap<String, String> typed, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var sent = NewPlace.of(typed);
        var form = sent.checked(proposing.under(sent), terms);
        if (form.isRefused()) return page(form, false, HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        return once.write(() -> {
            if (member.isOfSecretariat()) return SeeOther.at(shell.link("/cities/" + proposing.add(form, member)));
            proposing.propose(form, member);
            return SeeOther.at(shell.link(FORM + "?done=" + SENT));
        });
    }

    private ModelAndView page(NewPlace form, boolean isSent, HttpStatus status, Shell shell, Member member) {
        var wording = new Wording(terms, shell.language());
        var own = proposals.of(member.id()).stream().map(proposal -> row(proposal, null, shell)).toList();
        return Unstored.page("directory/proposePlace", new ProposePage(form, LEVELS.stream().map(code -> wording.word(NewPlace.LEVELS, code)).toList(),
                Choosing.byName(countries(wording), shell.language()), member.isOfSecretariat(), own, isSent), status);
    }

    private List<Word> countries(Wording wording) {
        return terms.all(NewPlace.COUNTRIES).stream().filter(country -> country.broader() != null).map(wording::word).toList();
    }

    @GetMapping(QUEUE)
    ModelAndView queue(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var pagination = Pagination.of(page, PAGE, proposals.countWaiting(), number -> shell.link(number == 1 ? QUEUE : QUEUE + "?page=" + number));
        if (!pagination.exists()) throw new NotFound("page " + page);
        var waiting = proposals.waiting(PAGE * (page - 1), PAGE);
        var names = members.names(waiting.stream().map(Proposal::account).toList());
        return Unstored.page("directory/proposals", new ProposalsPage(waiting.stream().map(one -> row(one, names.get(one.account()), shell)).toList(), pagination, DONE.getOrDefault(done, "")));
    }

    private ProposalRow row(Proposal proposal, @Nullable PersonName who, Shell shell) {
        var place = proposal.content();
        var parent = place.parent().value();
        return new ProposalRow(proposal.id().toString(), who == null ? null : who.both(shell.language()), String.join(" · ", place.names().all()),
                new Wording(terms, shell.language()).word(NewPlace.LEVELS, place.level().value()).text(), parent, shell.link("/cities/" + parent), place.reason().value(),
                shell.say(proposal.state(), "moment", shell.moment(proposal.since())), Objects.requireNonNullElse(proposal.answer(), ""));
    }

    @PostMapping("/proposals/{id}/accept")
    ModelAndView accept(@PathVariable UUID id, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return once.write(() -> {
            proposing.accept(id, member);
            return SeeOther.at(shell.link(QUEUE + "?done=accepted"));
        });
    }

    @PostMapping("/proposals/{id}/refuse")
    ModelAndView refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var said = answer.strip().replace("\0", "");
        return once.write(() -> {
            proposing.refuse(id, said.isEmpty() ? null : said.substring(0, Math.min(LONGEST_ANSWER, said.length())), member);
            return SeeOther.at(shell.link(QUEUE + "?done=refused"));
        });
    }
}
