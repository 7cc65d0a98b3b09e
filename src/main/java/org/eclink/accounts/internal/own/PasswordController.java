package org.eclink.accounts.internal.own;

import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.NewPassword;
import org.eclink.accounts.internal.account.Passwords;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.session.FreshProof;
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

/** Another password, or the first one of a member who comes in by other means. */
@Pages
class PasswordController {

    private final OwnAccount own;
    private final Passwords passwords;
    private final FreshProof proof;
    private final Limits limits;

    PasswordController(OwnAccount own, Passwords passwords, FreshProof proof, Limits limits) {
        this.own = own;
        this.passwords = passwords;
        this.proof = proof;
        this.limits = limits;
    }

    @GetMapping("/account/password")
    ModelAndView show(Member member) {
        proof.mustBegin(member);
        return page(Field.of("password", ""), HttpStatus.OK);
    }

    /** Browsers but this one are signed out. */
    @PostMapping("/account/password")
    ModelAndView save(@RequestParam(defaultValue = "") String password, Shell shell, Member member, Once once) {
        proof.mustSend(member);
        var refusal = NewPassword.refusal(password, own.of(member).known());
        if (refusal.isPresent()) return page(Field.of("password", "").refused(refusal.get()), HttpStatus.UNPROCESSABLE_CONTENT);
        limits.use(Limit.NEW_PASSWORD_OF_ACCOUNT, member.id().toString());
        var kept = passwords.kept(NewPassword.normal(password));
        return once.write(() -> {
            own.changePassword(member, kept, shell.language());
            return SeeOther.at(shell.link("/account?done=password"));
        });
    }

    private static ModelAndView page(Field password, HttpStatus status) {
        return Unstored.page("accounts/password", password, status);
    }
}
