package org.eclink.accounts.internal.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.NewPassword;
import org.eclink.accounts.internal.account.Passwords;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.second.SecondStep;
import org.eclink.accounts.internal.session.SignIn;
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

/**
 * The link in the letter. Opening it changes nothing, for mail servers open links too; a button does. Whoever opens it has the
 * address, but perhaps not the account: somebody may have registered with an address that is not theirs, and its owner must not
 * make it theirs for them. So the button asks for the password, unless the account is signed in here.
 */
@Pages
class ConfirmationController {

    private final Registration registration;
    private final Passwords passwords;
    private final Limits limits;
    private final SecondStep second;
    private final SignIn signIn;

    ConfirmationController(Registration registration, Passwords passwords, Limits limits, SecondStep second, SignIn signIn) {
        this.registration = registration;
        this.passwords = passwords;
        this.limits = limits;
        this.second = second;
        this.signIn = signIn;
    }

    @GetMapping("/confirm/{token}")
    ModelAndView ask(@PathVariable String token, Viewer viewer) {
        return registration.confirming(token).map(account -> page(token, Field.of("password", ""), isSignedIn(account, viewer), HttpStatus.OK)).orElseGet(ConfirmationController::gone);
    }

    @PostMapping("/confirm/{token}")
    ModelAndView confirm(@PathVariable String token, @RequestParam(defaultValue = "") String password, Shell shell, Viewer viewer, Once once,
            HttpServletRequest request, HttpServletResponse response) {
        var account = registration.confirming(token);
        var isSignedIn = account.filter(one -> isSignedIn(one, viewer)).isPresent();
        if (account.isPresent() && !isSignedIn && !isRight(password, account)) {
            return page(token, Field.of("password", "").refused("accounts.password.wrong"), false, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return once.write(() -> {
            if (!registration.confirm(token)) return gone();
            account.filter(one -> !isSignedIn && !second.isOn(one.id())).ifPresent(one -> signIn.begin(one, List.of(SignIn.PASSWORD), request, response));
            return SeeOther.at(shell.link("/account?done=confirmed"));
        });
    }

    private static boolean isSignedIn(Account account, Viewer viewer) {
        return viewer instanceof Member member && member.id().equals(account.id());
    }

    private boolean isRight(String password, Optional<Account> account) {
        var id = account.orElseThrow().id().toString();
        limits.use(Limit.PASSWORD_OF_ADDRESS, id);
        if (!NewPassword.isPossible(password) || !passwords.matches(NewPassword.normal(password), account.map(Account::password).orElse(null))) return false;
        limits.forgive(Limit.PASSWORD_OF_ADDRESS, id);
        return true;
    }

    private static ModelAndView page(String token, Field password, boolean isOwnBrowser, HttpStatus status) {
        return Unstored.page("accounts/confirm", new ConfirmPage(token, password, isOwnBrowser), status);
    }

    private static ModelAndView gone() {
        return Unstored.page("accounts/confirm", ConfirmPage.GONE, HttpStatus.NOT_FOUND);
    }
}
