package org.eclink.directory.internal.people;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer.Member;
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

/** The secretariat's queue of experts who ask to be verified. */
@Pages
class VerificationController {

    private static final int PAGE = 50;
    private static final int LONGEST_ANSWER = 1000;
    private static final String QUEUE = "/secretariat/verifications";
    private static final Map<String, String> DONE = Map.of("verified", "directory.verification.done.verified", "refused", "directory.verification.done.refused",
        "ended", "directory.verification.done.ended");

    private final Verifications verifications;
    private final Profiles profiles;
    private final Members members;

    VerificationController(Verifications verifications, Profiles profiles, Members members) {
        this.verifications = verifications;
        this.profiles = profiles;
        this.members = members;
    }

    @GetMapping(QUEUE)
    ModelAndView queue(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var pagination = Pagination.of(page, PAGE, verifications.countWaiting(), number -> shell.link(number == 1 ? QUEUE : QUEUE + "?page=" + number));
        if (!pagination.exists()) throw new NotFound("page " + page);
        return Unstored.page("directory/verifications", new VerificationsPage(rows(verifications.waiting(PAGE * (page - 1), PAGE), shell), pagination, DONE.getOrDefault(done, "")));
    }

    private List<VerificationRow> rows(List<Verification> waiting, Shell shell) {
        var names = members.names(waiting.stream().map(Verification::account).toList());
        return waiting.stream().map(one -> VerificationRow.of(one, names.get(one.account()), shell)).toList();
    }

    @PostMapping("/verifications/{id}/verify")
    ModelAndView verify(@PathVariable UUID id, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return once.write(() -> {
            profiles.decide(id, true, null, member);
            return SeeOther.at(shell.link(QUEUE + "?done=verified"));
        });
    }

    @PostMapping("/verifications/{id}/refuse")
    ModelAndView refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var said = answer.strip().replace("\0", "");
        return once.write(() -> {
            profiles.decide(id, false, said.isEmpty() ? null : said.substring(0, Math.min(LONGEST_ANSWER, said.length())), member);
            return SeeOther.at(shell.link(QUEUE + "?done=refused"));
        });
    }

    /** From the person's own page. */
    @PostMapping("/verifications/{id}/end")
    ModelAndView end(@PathVariable UUID id, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return once.write(() -> {
            profiles.end(id, member);
            return SeeOther.at(shell.link(QUEUE + "?done=ended"));
        });
    }
}
