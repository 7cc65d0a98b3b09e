package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
import org.eclink.accounts.internal.second.SecondStep;
import org.eclink.accounts.internal.session.SignIn;
import org.eclink.web.Field;
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

/** The second step at the door, after a right password. */
@Pages
class CodeController {

    private final Ceremonies ceremonies;
    private final Accounts accounts;
    private final SecondStep second;
    private final Limits limits;
    private final Guesses guesses;
    private final SignIn signIn;

    CodeController(Ceremonies ceremonies, Accounts accounts, SecondStep second, Limits limits, Guesses guesses, SignIn signIn) {
        this.ceremonies = ceremonies;
        this.accounts = accounts;
        this.second = second;
        this.limits = limits;
        this.guesses = guesses;
        this.signIn = signIn;
    }

    @GetMapping("/sign-in/code/{token}")
    ModelAndView ask(@PathVariable String token) {
        return owed(token).isPresent() ? page(token, Field.of("code", ""), HttpStatus.OK) : gone();
    }

    /** A code is good once; who sends the form twice is signed in by then. */
    @PostMapping("/sign-in/code/{token}")
    ModelAndView open(@PathVariable String token, @RequestParam(defaultValue = "") String code, Shell shell, HttpServletRequest request, HttpServletResponse response) {
        var owed = owed(token);
        var account = owed.map(Ceremony::account).flatMap(accounts::find);
        if (account.isEmpty()) return gone();
        var who = account.get().id().toString();
        var here = who + " " + Network.of(request.getRemoteAddr()).text();
        limits.use(Limit.CODE_OF_ACCOUNT, here);
        limits.use(Limit.CODE_OF_ACCOUNT_ANYWHERE, who);
        if (!second.opens(account.get().id(), code)) return page(token, Field.of("code", "").refused("accounts.second.wrong"), HttpStatus.UNPROCESSABLE_CONTENT);
        var isIn = ceremonies.take(Kind.SECOND_FACTOR, token).isPresent() && signIn.begin(account.get(), List.of(SignIn.PASSWORD, SignIn.CODE), request, response);
        if (!isIn) return gone();
        limits.forgive(Limit.CODE_OF_ACCOUNT, here);
        limits.forgive(Limit.CODE_OF_ACCOUNT_ANYWHERE, who);
        account.filter(Account::isConfirmed).ifPresent(one -> guesses.forgive(Address.of(one.address()).orElseThrow(), one.id(), request, response));
        return SeeOther.at(Destination.of(owed.get().carried(SignInController.TO), shell));
    }

    private Optional<Ceremony> owed(String token) {
        return ceremonies.find(Kind.SECOND_FACTOR, token);
    }

    private static ModelAndView page(String token, Field code, HttpStatus status) {
        return Unstored.page("accounts/code", new CodePage(token, code), status);
    }

    private static ModelAndView gone() {
        return page("", Field.of("code", ""), HttpStatus.NOT_FOUND);
    }
}
