package org.eclink.accounts.internal.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.Audit;
import org.eclink.accounts.internal.account.NewPassword;
import org.eclink.accounts.internal.account.Passwords;
import org.eclink.accounts.internal.ceremony.Ceremonies;
import org.eclink.accounts.internal.ceremony.Ceremony.Kind;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
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

@Pages
class SignInController {

    /** What has just been done, and the message that says so. */
    private static final Map<String, String> DONE = Map.of("reset", "accounts.reset.done", "late", "accounts.signIn.late", "lost", "accounts.signIn.lost",
        "closed", "accounts.close.done", "half", "accounts.changeAddress.half", "changed", "accounts.changeAddress.done", "stopped", "accounts.done.stopped", "nokey", "accounts.passkey.failed", "unreachable", "accounts.provider.unreachable",
        "notBack", "accounts.provider.notBack");

    /** What a link in a letter has led to; whoever is signed in reads it in the account. */
    private static final Set<String> ACCOUNT_SAYS = Set.of("half", "changed", "stopped");

    /** Who can sign in with an address: its owner, and the last two who claim it. */
    private static final int CLAIMS = 2;

    private static final Duration CODE_LASTS = Duration.ofMinutes(10);
    static final String TO = "to";

    private final Accounts accounts;
    private final Passwords passwords;
    private final Limits limits;
    private final Guesses guesses;
    private final SecondStep second;
    private final Ceremonies ceremonies;
    private final Providers providers;
    private final SignIn signIn;
    private final Audit audit;

    SignInController(Accounts accounts, Passwords passwords, Limits limits, Guesses guesses, SecondStep second, Ceremonies ceremonies, Providers providers, SignIn signIn, Audit audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limits = limits;
        this.guesses = guesses;
        this.second = second;
        this.ceremonies = ceremonies;
        this.providers = providers;
        this.signIn = signIn;
        this.audit = audit;
    }

    @GetMapping("/sign-in")
    ModelAndView door(@RequestParam(defaultValue = "") String to, @RequestParam(defaultValue = "") String done, Shell shell, Viewer viewer) {
        return viewer instanceof Member ? SeeOther.at(to.isEmpty() && ACCOUNT_SAYS.contains(done) ? shell.link("/account?done=" + done) : Destination.of(to, shell)) : page(new SignInPage(Field.of("address", ""), to, DONE.get(done), providers.all()), HttpStatus.OK);
    }

    /**
     * One sentence for a wrong address and for a wrong password, after the same work. Not {@link org.eclink.web.Once}: who sends
     * the same form again wants to be signed in again.
     */
    @PostMapping("/sign-in")
    ModelAndView signIn(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String to, Shell shell, HttpServletRequest request, HttpServletResponse response) {
        limits.use(Limit.PASSWORD_FROM_NETWORK, Network.of(request.getRemoteAddr()).text());
        var typed = Address.of(address);
        typed.ifPresent(one -> guesses.count(one, request));
        var account = whose(typed, password);
        if (account.filter(one -> second.isOn(one.id())).isPresent()) return SeeOther.at(shell.link("/sign-in/code/" + owed(account.get(), to)));
        if (account.filter(one -> signIn.begin(one, List.of(SignIn.PASSWORD), request, response)).isEmpty()) {
            typed.flatMap(accounts::owner).ifPresentOrElse(one -> audit.note(Audit.Event.SIGN_IN_FAILED, one.id()), () -> audit.note(Audit.Event.SIGN_IN_FAILED));
            return page(new SignInPage(Field.of("address", address).refused("accounts.signIn.wrong"), to, null, providers.all()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        account.filter(Account::isConfirmed).ifPresent(one -> guesses.forgive(typed.orElseThrow(), one.id(), request, response));
        return SeeOther.at(Destination.of(to, shell));
    }

    /** The token of the step that is still owed. */
    private String owed(Account account, String to) {
        return ceremonies.begin(Kind.SECOND_FACTOR, account.id(), Map.of(TO, Destination.isOurs(to) ? to : ""), CODE_LASTS).text();
    }

    /**
     * Whoever does not know the owner's password learns nothing from the time: there is as much work whether the address has an owner, and
     * whether anybody else claims it, or not.
     */
    private Optional<Account> whose(Optional<Address> address, String password) {
        if (!NewPassword.isPossible(password)) return Optional.empty();
        var normal = NewPassword.normal(password);
        var all = address.map(one -> accounts.at(one, CLAIMS)).orElse(List.of());
        var owner = all.stream().filter(Account::isConfirmed).findFirst();
        if (matches(normal, owner)) return owner;
        var claims = all.stream().filter(account -> !account.isConfirmed()).toList();
        return IntStream.range(0, CLAIMS).mapToObj(place -> claims.stream().skip(place).findFirst()).filter(claim -> matches(normal, claim)).toList().stream().findFirst().flatMap(claim -> claim);
    }

    private boolean matches(String password, Optional<Account> account) {
        return passwords.matches(password, account.map(Account::password).orElse(null)) && account.isPresent();
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(Shell shell, HttpServletRequest request, HttpServletResponse response) {
        signIn.end(request, response);
        return SeeOther.at(shell.link(""));
    }

    private static ModelAndView page(SignInPage page, HttpStatus status) {
        return Unstored.page("accounts/signIn", page, status);
    }
}
