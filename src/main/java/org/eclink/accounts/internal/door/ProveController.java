package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.NewPassword;
import org.eclink.accounts.internal.account.Passwords;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.passkey.PasskeyDoor;
import org.eclink.accounts.internal.provider.Identities;
import org.eclink.accounts.internal.provider.Provider;
import org.eclink.accounts.internal.provider.Providers;
import org.eclink.accounts.internal.second.SecondStep;
import org.eclink.accounts.internal.session.SignIn;
import org.eclink.web.Field;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asks a member who is signed in to show once more that it is they. The session goes on under a new token. */
@Pages
class ProveController {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasskeyDoor passkeys;
    private final SecondStep second;
    private final Providers providers;
    private final Identities identities;
    private final Limits limits;
    private final SignIn signIn;

    ProveController(Accounts accounts, Passwords passwords, PasskeyDoor passkeys, SecondStep second, Providers providers, Identities identities, Limits limits, SignIn signIn) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.second = second;
        this.providers = providers;
        this.identities = identities;
        this.limits = limits;
        this.signIn = signIn;
    }

    @GetMapping("/account/prove")
    ModelAndView ask(@RequestParam(defaultValue = "") String to, Member member) {
        return page(Field.of("password", ""), to, member, HttpStatus.OK);
    }

    /** By {@code password}, and {@code code} where the second step is on, or by a passkey's {@code token} and {@code answer}. */
    @PostMapping("/account/prove")
    ModelAndView prove(@RequestParam(defaultValue = "") String password, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String to, Shell shell, Member member, HttpServletRequest request, HttpServletResponse response) {
        limits.use(Limit.PROOF_OF_ACCOUNT, member.session().toString());
        var account = accounts.get(member.id());
        var isByKey = !answer.isEmpty();
        var isRight = isByKey ? passkeys.opened(token, answer).filter(one -> one.id().equals(member.id())).isPresent() : isRight(password, code, account);
        if (!isRight || !signIn.begin(account, List.of(isByKey ? SignIn.PASSKEY : SignIn.PASSWORD), request, response)) {
            return page(Field.of("password", "").refused("accounts.prove.wrong"), to, member, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        limits.forgive(Limit.PROOF_OF_ACCOUNT, member.session().toString());
        return SeeOther.at(Destination.of(to, shell));
    }

    private boolean isRight(String password, String code, Account account) {
        return NewPassword.isPossible(password) && passwords.matches(NewPassword.normal(password), account.password())
            && (!second.isOn(account.id()) || second.opens(account.id(), code));
    }

    private ModelAndView page(Field password, String to, Member member, HttpStatus status) {
        return Unstored.page("accounts/prove", new ProvePage(password, to, accounts.get(member.id()).password() != null, second.isOn(member.id()), !passkeys.of(member.id()).isEmpty(), linked(member)), status);
    }

    private List<Provider> linked(Member member) {
        if (providers.all().isEmpty()) return List.of();
        var issuers = identities.issuers(member.id());
        return providers.all().stream().filter(provider -> issuers.contains(provider.issuer())).toList();
    }
}
