package org.eclink.accounts.internal.second;

import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.limits.Limit;
import org.eclink.accounts.internal.limits.Limits;
import org.eclink.accounts.internal.second.SecondStep.SettingUp;
import org.eclink.accounts.internal.session.FreshProof;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
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

/** Switching the second step on and off. */
@Pages
class SecondStepController {

    private final SecondStep second;
    private final Accounts accounts;
    private final FreshProof proof;
    private final Limits limits;

    SecondStepController(SecondStep second, Accounts accounts, FreshProof proof, Limits limits) {
        this.second = second;
        this.accounts = accounts;
        this.proof = proof;
        this.limits = limits;
    }

    @GetMapping("/account/second-step")
    ModelAndView show(Member member) {
        proof.mustBegin(member);
        if (second.isOn(member.id())) return Unstored.page("accounts/secondStepOn", second.countRecovery(member.id()));
        return page(second.setUp(member.id()), Field.of("code", ""), accounts.get(member.id()), HttpStatus.OK);
    }

    /** The first code shows that the telephone knows the secret. */
    @PostMapping("/account/second-step")
    ModelAndView turnOn(@RequestParam(defaultValue = "") String token, @RequestParam(defaultValue = "") String code, Shell shell, Member member, Once once) {
        proof.mustSend(member);
        var begun = second.settingUp(token, member.id());
        if (begun.isEmpty()) return once.write(() -> SeeOther.at(shell.link("/account/second-step")));
        limits.use(Limit.CODE_OF_ACCOUNT, "setting up " + member.id());
        return once.write(() -> second.turnOn(begun.get(), code, accounts.get(member.id()), shell.language()).map(shown -> SeeOther.at(shell.link("/account/second-step/codes/" + shown)))
            .orElseGet(() -> page(begun.get(), Field.of("code", "").refused("accounts.second.wrong"), accounts.get(member.id()), HttpStatus.UNPROCESSABLE_CONTENT)));
    }

    @GetMapping("/account/second-step/codes/{token}")
    ModelAndView codes(@PathVariable String token, Member member) {
        var codes = second.recoveryCodes(token, member.id());
        if (codes.isEmpty()) throw new NotFound("recovery codes");
        return Unstored.page("accounts/recoveryCodes", codes);
    }

    @PostMapping("/account/second-step/off")
    ModelAndView turnOff(Shell shell, Member member, Once once) {
        proof.mustSend(member);
        return once.write(() -> {
            if (!second.turnOff(accounts.get(member.id()), member.id(), shell.language())) throw new NotFound("second step");
            return SeeOther.at(shell.link("/account?done=saved"));
        });
    }

    private static ModelAndView page(SettingUp begun, Field code, Account account, HttpStatus status) {
        var picture = Codes.picture(Codes.address(begun.secret(), account.address()));
        return Unstored.page("accounts/secondStep", new SecondStepPage(begun.token(), Codes.grouped(Codes.text(begun.secret()), " "), picture, code), status);
    }
}
