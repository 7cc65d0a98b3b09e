package org.eclink.accounts.internal.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.ReadingLanguages;
import org.eclink.accounts.internal.account.Zones;
import org.eclink.accounts.internal.ceremony.Token;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
import org.eclink.accounts.internal.provider.Newcomer;
import org.eclink.accounts.internal.provider.ProviderDoor;
import org.eclink.accounts.internal.session.OwnCookie;
import org.eclink.accounts.internal.session.SessionCookie;
import org.eclink.accounts.internal.session.SignIn;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Pages
class RegistrationController {

    /** A field that nobody sees; who fills it in is a machine, or is vouched for by a person. */
    private static final String TRAP = "website";

    private final Registration registration;
    private final Proof proof;
    private final Limits limits;
    private final ProviderDoor providers;
    private final SignIn signIn;
    private final OwnCookie newcomers;

    RegistrationController(Registration registration, Proof proof, Limits limits, ProviderDoor providers, SignIn signIn, SessionCookie cookies) {
        this.registration = registration;
        this.proof = proof;
        this.limits = limits;
        this.providers = providers;
        this.signIn = signIn;
        this.newcomers = cookies.named(ProviderDoor.NEWCOMERS);
    }

    @GetMapping("/register")
    ModelAndView form(@RequestParam(defaultValue = "") String with, Shell shell, Viewer viewer, HttpServletRequest request) {
        if (viewer instanceof Member) return SeeOther.at(shell.link("/account"));
        var empty = RegistrationForm.empty(shell.language());
        var newcomer = newcomer(with, request);
        return page(newcomer.map(empty::told).orElse(empty), newcomer.isPresent() ? with : "", HttpStatus.OK, shell);
    }

    /** Whoever presses twice may only get the second answer: they have typed their password, and are signed in by that one too. */
    @PostMapping("/register")
    ModelAndView register(@RequestParam MultiValueMap<String, String> typed, @RequestParam(defaultValue = "") String with, Shell shell, Once once, HttpServletRequest request, HttpServletResponse response) {
        var isKnown = newcomer(with, request).isPresent();
        var form = RegistrationForm.of(typed).checked(!isKnown);
        if (form.isRefused()) return page(form, isKnown ? with : "", HttpStatus.UNPROCESSABLE_CONTENT, shell);
        limits.use(Limit.REGISTRATION_FROM_NETWORK, Network.of(request.getRemoteAddr()).text());
        var mayWrite = limits.mayWrite("confirm", form.readAddress().key(), Network.of(request.getRemoteAddr()).text());
        var isTrapped = !isEmpty(typed.getFirst(TRAP));
        var password = registration.kept(form);
        var isFirst = new AtomicBoolean();
        var answer = once.write(() -> {
            isFirst.set(true);
            var needsVouching = isTrapped || !proof.isSpent(String.valueOf(typed.getFirst("proof")));
            var account = registration.register(form, password, needsVouching, mayWrite, shell.language());
            var isWelcome = isKnown && registration.welcome(account, with);
            if (!isWelcome && password == null) return page(form.checked(true), "", HttpStatus.UNPROCESSABLE_CONTENT, shell);
            if (isWelcome) newcomers.clear(response);
            signIn.begin(account, List.of(isWelcome ? SignIn.PROVIDER_ASKED : SignIn.PASSWORD), request, response);
            return SeeOther.at(shell.link(mayWrite ? "/account?done=registered" : "/account?done=later"));
        });
        if (!isFirst.get()) registration.registered(form).ifPresent(account -> signIn.begin(account, List.of(SignIn.PASSWORD), request, response));
        return answer;
    }

    /** Only in the browser that came back from the provider. */
    private Optional<Newcomer> newcomer(String with, HttpServletRequest request) {
        return newcomers.token(request).filter(token -> token.equals(Token.of(with))).flatMap(token -> providers.newcomer(token.text()));
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    private ModelAndView page(RegistrationForm form, String with, HttpStatus status, Shell shell) {
        var task = proof.ask();
        return Unstored.page("accounts/register", new RegisterPage(form, ReadingLanguages.in(shell.language()), Zones.in(shell.language()), task.text(), task.most(), "/register", with), status);
    }
}
