package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.ceremony.Token;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
import org.eclink.accounts.internal.passkey.PasskeyDoor;
import org.eclink.accounts.internal.provider.Provider;
import org.eclink.accounts.internal.provider.ProviderDoor;
import org.eclink.accounts.internal.provider.Providers;
import org.eclink.accounts.internal.second.SecondStep;
import org.eclink.accounts.internal.session.FreshProof;
import org.eclink.accounts.internal.session.OwnCookie;
import org.eclink.accounts.internal.session.SessionCookie;
import org.eclink.accounts.internal.session.SignIn;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Origin;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Coming in by a provider, and linking one to the account. Whoever is sent away to one must come back in the same browser. */
@Pages
class ProviderController {

    private static final Duration LASTS = Duration.ofMinutes(10);

    private final Providers providers;
    private final ProviderDoor door;
    private final Accounts accounts;
    private final PasskeyDoor passkeys;
    private final SecondStep second;
    private final Ceremonies ceremonies;
    private final SignIn signIn;
    private final FreshProof proof;
    private final Limits limits;
    private final OwnCookie cookie;
    private final OwnCookie newcomers;

    ProviderController(Providers providers, ProviderDoor door, Accounts accounts, PasskeyDoor passkeys, SecondStep second, Ceremonies ceremonies, SignIn signIn, FreshProof proof, Limits limits,
            SessionCookie cookies) {
        this.providers = providers;
        this.door = door;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.second = second;
        this.ceremonies = ceremonies;
        this.signIn = signIn;
        this.proof = proof;
        this.limits = limits;
        this.cookie = cookies.named("provider");
        this.newcomers = cookies.named(ProviderDoor.NEWCOMERS);
    }

    private Provider provider(String name) {
        return providers.find(name).orElseThrow(() -> new NotFound(name));
    }

    /** A link, not a form: no page of ours may send a form to another site. Members go once more, to prove who they are. */
    @GetMapping("/sign-in/with/{name}")
    ModelAndView go(@PathVariable String name, @RequestParam(defaultValue = "") String to, Shell shell, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        var provider = provider(name);
        limits.use(Limit.PASSWORD_FROM_NETWORK, Network.of(request.getRemoteAddr()).text());
        return sent(door.begin(provider, null, Destination.isOurs(to) ? to : "", shell.language().code(), viewer instanceof Member), shell, response);
    }

    /** Whom another site sends here is shown their account, and presses there. */
    @GetMapping("/account/providers/{name}")
    ModelAndView link(@PathVariable String name, Shell shell, Member member, HttpServletRequest request, HttpServletResponse response) {
        var provider = provider(name);
        if (!Origin.isOurs(request)) return SeeOther.at(shell.link("/account"));
        proof.mustBegin(member);
        return sent(door.begin(provider, member.id(), "", shell.language().code(), true), shell, response);
    }

    private ModelAndView sent(Optional<ProviderDoor.Begun> begun, Shell shell, HttpServletResponse response) {
        begun.ifPresent(one -> cookie.set(one.state(), LASTS, response));
        return SeeOther.at(begun.map(one -> one.address().toString()).orElseGet(() -> shell.link("/sign-in?done=unreachable")));
    }

    /** Without the cookie it is somebody else's way back, sent here to sign this reader in as them. */
    @GetMapping("/sign-in/with/{name}/back")
    ModelAndView back(@PathVariable String name, @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String code, Shell shell, Viewer viewer, HttpServletRequest request,
            HttpServletResponse response) {
        var provider = provider(name);
        var isSameBrowser = cookie.token(request).filter(token -> token.equals(Token.of(state))).isPresent();
        cookie.clear(response);
        var back = isSameBrowser ? door.end(provider, state, code) : Optional.<ProviderDoor.Back>empty();
        if (back.isEmpty()) return SeeOther.at(shell.link("/sign-in?done=notBack"));
        var linking = back.get().linking();
        if (linking != null) {
            var isLinked = viewer instanceof Member member && member.id().equals(linking) && door.link(provider, back.get().claims(), member, shell.language());
            return SeeOther.at(shell.link(isLinked ? "/account?done=linked" : "/account?done=notLinked"));
        }
        return back.get().account().map(account -> in(account, back.get(), shell, request, response))
            .orElseGet(() -> welcomed(provider, back.get(), shell, response));
    }

    /** Whoever gets the address from somebody else has not the cookie, and is no newcomer. */
    private ModelAndView welcomed(Provider provider, ProviderDoor.Back back, Shell shell, HttpServletResponse response) {
        var token = door.newcomer(provider, back.claims());
        newcomers.set(token, ProviderDoor.FORM_LASTS, response);
        return SeeOther.at(shell.link("/register?with=" + token.text()));
    }

    private ModelAndView in(Account account, ProviderDoor.Back back, Shell shell, HttpServletRequest request, HttpServletResponse response) {
        if (second.isOn(account.id())) return SeeOther.at(shell.link("/sign-in/code/" + ceremonies.begin(Kind.SECOND_FACTOR, account.id(), Map.of(SignInController.TO, back.to()), LASTS).text()));
        var isIn = signIn.begin(account, List.of(back.isProved() ? SignIn.PROVIDER_ASKED : SignIn.PROVIDER), request, response);
        return SeeOther.at(isIn ? Destination.of(back.to(), shell) : shell.link("/sign-in?done=notBack"));
    }

    /** The last way in stays. */
    @PostMapping("/account/providers/{name}/unlink")
    ModelAndView unlink(@PathVariable String name, Shell shell, Member member, Once once) {
        var provider = provider(name);
        proof.mustSend(member);
        var hasOther = accounts.get(member.id()).password() != null || !passkeys.of(member.id()).isEmpty();
        return once.write(() -> {
            if (!hasOther) return SeeOther.at(shell.link("/account?done=lastWay"));
            if (!door.unlink(provider, member.id(), shell.language())) throw new NotFound(name);
            return SeeOther.at(shell.link("/account?done=unlinked"));
        });
    }
}
