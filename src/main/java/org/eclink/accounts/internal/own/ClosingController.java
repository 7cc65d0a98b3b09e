package org.eclink.accounts.internal.own;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.session.FreshProof;
import org.eclink.accounts.internal.session.SignIn;
import org.eclink.web.Field;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Leaving for good. */
@Pages
class ClosingController {

    private static final String KEEP = "keep";
    private static final String REMOVE = "remove";

    private final OwnAccount own;
    private final FreshProof proof;
    private final SignIn signIn;

    ClosingController(OwnAccount own, FreshProof proof, SignIn signIn) {
        this.own = own;
        this.proof = proof;
        this.signIn = signIn;
    }

    @GetMapping("/account/close")
    ModelAndView show(Member member) {
        proof.mustBegin(member);
        return page(Field.of("what", ""), HttpStatus.OK);
    }

    /** {@code what} becomes of what the member wrote: {@code keep} or {@code remove}. */
    @PostMapping("/account/close")
    ModelAndView close(@RequestParam(defaultValue = "") String what, Shell shell, Member member, Once once, HttpServletRequest request, HttpServletResponse response) {
        proof.mustSend(member);
        if (!what.equals(KEEP) && !what.equals(REMOVE)) return page(Field.of("what", "").refused("accounts.close.choose"), HttpStatus.UNPROCESSABLE_CONTENT);
        return once.write(() -> {
            own.close(member, what.equals(REMOVE), shell.language());
            signIn.end(request, response);
            return SeeOther.at(shell.link("/sign-in?done=closed"));
        });
    }

    private static ModelAndView page(Field what, HttpStatus status) {
        return Unstored.page("accounts/close", what, status);
    }
}
