package org.eclink.knowledge.internal.writing;

import java.util.List;
import java.util.function.Function;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer.Member;
import org.eclink.knowledge.internal.review.Manuscript;
import org.eclink.knowledge.internal.review.Manuscripts;
import org.eclink.knowledge.internal.review.Review;
import org.eclink.knowledge.internal.review.WritingDesk;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Signs;
import org.eclink.web.Unstored;
import org.eclink.web.Uuids;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where owners and editors talk about a manuscript, until everybody may read it. */
@Pages
class ReviewController {

    private static final int LONGEST = 5000;
    private static final int LONGEST_REASON = 1000;
    private static final int SHOWN = 100;

    private final WritingDesk desk;
    private final Review review;
    private final Manuscripts manuscripts;
    private final ManuscriptViews views;
    private final Works works;
    private final Members members;

    ReviewController(WritingDesk desk, Review review, Manuscripts manuscripts, ManuscriptViews views, Works works, Members members) {
        this.desk = desk;
        this.review = review;
        this.manuscripts = manuscripts;
        this.views = views;
        this.works = works;
        this.members = members;
    }

    @GetMapping("/secretariat/works")
    ModelAndView submitted(Shell shell, Member member) {
        member.mustBeOfSecretariat();
        return Unstored.page("knowledge/submitted", new SubmittedPage(views.rows(manuscripts.submitted(SHOWN), shell)));
    }

    @GetMapping("/knowledge/{slug}/manuscript")
    ModelAndView show(@PathVariable String slug, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        return page(desk.readable(slug, member), ManuscriptTyped.NOTHING, done, HttpStatus.OK, shell, member);
    }

    private ModelAndView page(Manuscript manuscript, ManuscriptTyped typed, String done, HttpStatus status, Shell shell, Member member) {
        return Unstored.page("knowledge/manuscript", views.page(manuscript, typed, done, member, shell), status);
    }

    /** Each step is one transaction that holds the manuscript. */
    private ModelAndView step(String slug, Member member, Once once, Function<Manuscript, ModelAndView> step) {
        return once.write(() -> step.apply(desk.held(slug, member)));
    }

    private static ModelAndView done(Manuscript manuscript, String done, Shell shell) {
        return SeeOther.at(shell.link(manuscript.path() + "?done=" + done));
    }

    @PostMapping("/knowledge/{slug}/submit")
    ModelAndView submit(@PathVariable String slug, Shell shell, Member member, Once once) {
        return step(slug, member, once, manuscript -> {
            if (!manuscript.isOwnedBy(member)) throw new NotFound(slug);
            desk.submit(manuscript);
            return done(manuscript, "submitted", shell);
        });
    }

    @PostMapping("/knowledge/{slug}/remarks")
    ModelAndView remark(@PathVariable String slug, @RequestParam(defaultValue = "") String words, Shell shell, Member member, Once once) {
        return step(slug, member, once, manuscript -> {
            var field = checked(Field.of("words", words.strip()), LONGEST);
            if (field.isRefused()) return page(manuscript, ManuscriptTyped.words(field), "", HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
            review.remark(manuscript, field.value(), member);
            return done(manuscript, "said", shell);
        });
    }

    private static Field checked(Field words, int longest) {
        if (words.value().isEmpty()) return words.refused("knowledge.words.missing");
        if (words.value().length() > longest) return words.refused("knowledge.long");
        return Signs.mislead(words.value()) ? words.refused("knowledge.signs") : words;
    }

    /** The editors ask for changes, and say which. */
    @PostMapping("/knowledge/{slug}/return")
    ModelAndView giveBack(@PathVariable String slug, @RequestParam(defaultValue = "") String words, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return step(slug, member, once, manuscript -> {
            var field = checked(Field.of("words", words.strip()), LONGEST);
            if (field.isRefused()) return page(manuscript, ManuscriptTyped.words(field), "", HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
            review.giveBack(manuscript, field.value(), member);
            return done(manuscript, "returned", shell);
        });
    }

    @PostMapping("/knowledge/{slug}/publish")
    ModelAndView publish(@PathVariable String slug, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return step(slug, member, once, manuscript -> SeeOther.at(shell.link(review.publish(manuscript, member))));
    }

    @PostMapping("/knowledge/{slug}/discard")
    ModelAndView discard(@PathVariable String slug, Shell shell, Member member, Once once) {
        return step(slug, member, once, manuscript -> {
            desk.discard(manuscript);
            return SeeOther.at(shell.link("/knowledge/mine?done=discarded"));
        });
    }

    /** {@code colleague} is the address of a member's page here, or the id at its end. */
    @PostMapping("/knowledge/{slug}/owners")
    ModelAndView share(@PathVariable String slug, @RequestParam(defaultValue = "") String colleague, Shell shell, Member member, Once once) {
        return step(slug, member, once, manuscript -> {
            if (!manuscript.isOwnedBy(member)) throw new NotFound(slug);
            var field = Field.of("colleague", colleague.strip());
            var found = Uuids.of(field.value().replaceFirst(".*/", "")).map(AccountId::new).filter(account -> !members.listed(List.of(account)).isEmpty());
            if (found.isEmpty()) return page(manuscript, ManuscriptTyped.colleague(field.refused("knowledge.colleague.unknown")), "", HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
            desk.share(manuscript, found.get());
            return done(manuscript, "shared", shell);
        });
    }

    @GetMapping("/knowledge/{slug}/withdraw")
    ModelAndView withdrawing(@PathVariable String slug, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        return withdrawPage(listed(slug), Field.of("because", ""), HttpStatus.OK, shell);
    }

    private Work listed(String slug) {
        return works.find(slug).filter(Work::isListed).orElseThrow(() -> new NotFound(slug));
    }

    private ModelAndView withdrawPage(Work work, Field because, HttpStatus status, Shell shell) {
        return Unstored.page("knowledge/withdraw", new WithdrawPage(views.title(work.description(), shell), shell.link(work.path() + "/withdraw"), shell.link(work.path()), because), status);
    }

    @PostMapping("/knowledge/{slug}/withdraw")
    ModelAndView withdraw(@PathVariable String slug, @RequestParam(defaultValue = "") String because, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return once.write(() -> {
            var work = listed(slug);
            var field = checked(Field.of("because", because.strip()), LONGEST_REASON);
            if (field.isRefused()) return withdrawPage(work, field, HttpStatus.UNPROCESSABLE_CONTENT, shell);
            review.withdraw(work, field.value());
            return SeeOther.at(shell.link(work.path()));
        });
    }
}
