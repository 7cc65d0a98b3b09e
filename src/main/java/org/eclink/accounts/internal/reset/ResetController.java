package org.eclink.accounts.internal.reset;

import jakarta.servlet.http.HttpServletRequest;
import org.eclink.accounts.internal.account.Address;
import org.eclink.accounts.internal.account.NewPassword;
import org.eclink.accounts.internal.account.Passwords;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.limits.Network;
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

@Pages
class ResetController {

    private final Resetting resetting;
    private final Passwords passwords;
    private final Limits limits;

    ResetController(Resetting resetting, Passwords passwords, Limits limits) {
        this.resetting = resetting;
        this.passwords = passwords;
        this.limits = limits;
    }

    @GetMapping("/reset")
    ModelAndView form(@RequestParam(defaultValue = "") String done) {
        return asking(new AskResetPage(Field.of("address", ""), done.equals("sent")), HttpStatus.OK);
    }

    /** The same answer whether there is such an account and whether it has had letters enough. */
    @PostMapping("/reset")
    ModelAndView ask(@RequestParam(defaultValue = "") String address, Shell shell, Once once, HttpServletRequest request) {
        var typed = Address.of(address);
        if (typed.isEmpty()) return asking(new AskResetPage(Field.of("address", address).refused("accounts.address.unreadable"), false), HttpStatus.UNPROCESSABLE_CONTENT);
        limits.use(Limit.MAIL_FROM_NETWORK, Network.of(request.getRemoteAddr()).text());
        return once.write(() -> {
            if (limits.mayWrite("reset", typed.get().key(), Network.of(request.getRemoteAddr()).text())) resetting.ask(typed.get(), shell.language());
            return SeeOther.at(shell.link("/reset?done=sent"));
        });
    }

    @GetMapping("/reset/{token}")
    ModelAndView choose(@PathVariable String token) {
        return resetting.asking(token).isPresent() ? choosing(new ResetPage(token, Field.of("password", "")), HttpStatus.OK) : gone();
    }

    /** Whether the link is good is seen within the write, so that a form sent twice is answered as the first time. */
    @PostMapping("/reset/{token}")
    ModelAndView reset(@PathVariable String token, @RequestParam(defaultValue = "") String password, Shell shell, Once once, HttpServletRequest request) {
        var account = resetting.asking(token);
        if (account.isEmpty()) return once.write(ResetController::gone);
        var refusal = NewPassword.refusal(password, account.get().known());
        if (refusal.isPresent()) return choosing(new ResetPage(token, Field.of("password", "").refused(refusal.get())), HttpStatus.UNPROCESSABLE_CONTENT);
        var kept = passwords.kept(NewPassword.normal(password));
        var who = account.flatMap(one -> Address.of(one.address())).map(Address::key).orElse("");
        limits.forgive(Limit.PASSWORD_OF_ADDRESS, who + " " + Network.of(request.getRemoteAddr()).text());
        limits.forgive(Limit.PASSWORD_OF_ADDRESS_ANYWHERE, who);
        return once.write(() -> resetting.reset(token, kept, shell.language()) ? SeeOther.at(shell.link("/sign-in?done=reset")) : gone());
    }

    private static ModelAndView asking(AskResetPage page, HttpStatus status) {
        return Unstored.page("accounts/askReset", page, status);
    }

    private static ModelAndView choosing(ResetPage page, HttpStatus status) {
        return Unstored.page("accounts/reset", page, status);
    }

    private static ModelAndView gone() {
        return choosing(new ResetPage("", Field.of("password", "")), HttpStatus.NOT_FOUND);
    }
}
