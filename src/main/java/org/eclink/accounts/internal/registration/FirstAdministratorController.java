package org.eclink.accounts.internal.registration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.eclink.accounts.internal.account.ReadingLanguages;
import org.eclink.accounts.internal.account.Zones;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
import org.eclink.accounts.internal.session.SignIn;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The link that a start prints while nobody is administrator. */
@Pages
class FirstAdministratorController {

    private final FirstAdministrator first;
    private final Registration registration;
    private final Limits limits;
    private final SignIn signIn;

    FirstAdministratorController(FirstAdministrator first, Registration registration, Limits limits, SignIn signIn) {
        this.first = first;
        this.registration = registration;
        this.limits = limits;
        this.signIn = signIn;
    }

    @GetMapping("/begin/{token}")
    ModelAndView form(@PathVariable String token, Shell shell) {
        if (!first.isGood(token)) throw missing();
        return page(token, RegistrationForm.empty(shell.language()), HttpStatus.OK, shell);
    }

    @PostMapping("/begin/{token}")
    ModelAndView begin(@PathVariable String token, @RequestParam MultiValueMap<String, String> typed, Shell shell, Once once, HttpServletRequest request,
            HttpServletResponse response) {
        if (!first.isGood(token)) return once.write(FirstAdministratorController::gone);
        limits.use(Limit.REGISTRATION_FROM_NETWORK, Network.of(request.getRemoteAddr()).text());
        var form = RegistrationForm.of(typed).checked(true);
        if (form.isRefused()) return page(token, form, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        var password = Objects.requireNonNull(registration.kept(form));
        return once.write(() -> {
            var account = first.begin(token, form, password, shell.language()).orElseThrow(FirstAdministratorController::missing);
            signIn.begin(account, List.of("password"), request, response);
            return SeeOther.at(shell.link("/secretariat"));
        });
    }

    private static ModelAndView gone() {
        throw missing();
    }

    private static NotFound missing() {
        return new NotFound("first administrator");
    }

    private static ModelAndView page(String token, RegistrationForm form, HttpStatus status, Shell shell) {
        var page = RegisterPage.first(form, ReadingLanguages.in(shell.language()), Zones.in(shell.language()), "/begin/" + token);
        return Unstored.page("accounts/register", page, status);
    }
}
