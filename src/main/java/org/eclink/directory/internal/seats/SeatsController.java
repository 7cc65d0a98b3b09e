package org.eclink.directory.internal.seats;

import java.util.Map;
import java.util.UUID;
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

/** A member's own seats, those they decide on as head, and the secretariat's queue. */
@Pages
class SeatsController {

    private static final int PAGE = 50;
    private static final int LONGEST = 1000;
    private static final String DESK = "desk";
    private static final Map<String, String> DONE = Map.of("claimed", "directory.seats.done.claimed", "confirmed", "directory.seats.done.confirmed",
        "refused", "directory.seats.done.refused", "ended", "directory.seats.done.ended");

    private final Seats seats;
    private final Seating seating;
    private final SeatViews views;

    SeatsController(Seats seats, Seating seating, SeatViews views) {
        this.seats = seats;
        this.seating = seating;
        this.views = views;
    }

    @GetMapping("/seats")
    ModelAndView own(@RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        return Unstored.page("directory/seats", new SeatsPage(views.rows(seats.of(member.id()), shell), views.rows(seats.waitingFor(member.id()), shell),
                views.rows(seats.heldUnder(member.id()), shell), DONE.getOrDefault(done, "")));
    }

    @GetMapping("/secretariat/claims")
    ModelAndView claims(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var pagination = Pagination.of(page, PAGE, seats.countWaiting(), number -> shell.link(number == 1 ? "/secretariat/claims" : "/secretariat/claims?page=" + number));
        if (!pagination.exists()) throw new NotFound("page " + page);
        return Unstored.page("directory/claims", new ClaimsPage(views.toDecide(seats.waiting(PAGE * (page - 1), PAGE), shell), pagination, DONE.getOrDefault(done, "")));
    }

    /** {@code from} says which of the two pages the form stood on. */
    @PostMapping("/seats/{id}/confirm")
    ModelAndView confirm(@PathVariable UUID id, @RequestParam(defaultValue = "") String from, Shell shell, Member member, Once once) {
        return once.write(() -> {
            seating.confirm(id, member);
            return back(from, "confirmed", shell);
        });
    }

    @PostMapping("/seats/{id}/refuse")
    ModelAndView refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String answer, Shell shell, Member member, Once once) {
        var said = answer.strip().replace("\0", "");
        return once.write(() -> {
            seating.refuse(id, said.isEmpty() ? null : said.substring(0, Math.min(LONGEST, said.length())), member);
            return back(from, "refused", shell);
        });
    }

    @PostMapping("/seats/{id}/end")
    ModelAndView end(@PathVariable UUID id, Shell shell, Member member, Once once) {
        return once.write(() -> {
            seating.end(id, member);
            return back("", "ended", shell);
        });
    }

    private static ModelAndView back(String from, String done, Shell shell) {
        return SeeOther.at(shell.link((from.equals(DESK) ? "/secretariat/claims" : "/seats") + "?done=" + done));
    }
}
