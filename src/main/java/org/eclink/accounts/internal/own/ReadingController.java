package org.eclink.accounts.internal.own;

import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.accounts.internal.account.MemberForm;
import org.eclink.accounts.internal.account.ReadingLanguages;
import org.eclink.accounts.internal.account.Zones;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The member's names, and how they read: languages and clock. */
@Pages
class ReadingController {

    private final Accounts accounts;

    ReadingController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/account/reading")
    ModelAndView show(Shell shell, Member member) {
        var account = accounts.get(member.id());
        return page(MemberForm.of(account), account.version(), HttpStatus.OK, shell);
    }

    /** {@code version} is that of the account the form was filled from; if another window has saved since, this is a 409. */
    @PostMapping("/account/reading")
    ModelAndView save(@RequestParam MultiValueMap<String, String> typed, @RequestParam(defaultValue = "-1") int version, Shell shell, Member member, Once once) {
        var form = MemberForm.of(typed).checked();
        if (form.isRefused()) return page(form, version, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            accounts.save(accounts.get(member.id()).saying(form.name(), form.tags(), form.zone().value(), version));
            return SeeOther.at(shell.link("/account?done=saved"));
        });
    }

    private static ModelAndView page(MemberForm form, int version, HttpStatus status, Shell shell) {
        var page = new ReadingPage(form, version, ReadingLanguages.in(shell.language()), Zones.in(shell.language()));
        return Unstored.page("accounts/reading", page, status);
    }
}
