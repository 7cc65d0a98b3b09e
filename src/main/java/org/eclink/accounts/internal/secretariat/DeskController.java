package org.eclink.accounts.internal.secretariat;

import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Account;
import org.eclink.accounts.internal.account.Accounts;
import org.eclink.mail.Outbox;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Pagination;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The secretariat's desk: who waits to be admitted, and the letters. */
@Pages
class DeskController {

    private static final int PAGE = 50;

    private final Accounts accounts;
    private final Secretariat secretariat;
    private final Outbox outbox;

    DeskController(Accounts accounts, Secretariat secretariat, Outbox outbox) {
        this.accounts = accounts;
        this.secretariat = secretariat;
        this.outbox = outbox;
    }

    @GetMapping("/secretariat")
    ModelAndView desk(@RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var pagination = pagination(page, accounts.countWaiting(), "/secretariat", shell);
        var rows = accounts.waiting(PAGE * (page - 1), PAGE).stream().map(account -> row(account, shell)).toList();
        return Unstored.page("accounts/desk", new DeskPage(rows, pagination, done.equals("admitted"), outbox.isServed()));
    }

    @PostMapping("/secretariat/accounts/{id}/admit")
    ModelAndView admit(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return once.write(() -> {
            secretariat.admit(new AccountId(id), version, member.id());
            return SeeOther.at(shell.link("/secretariat?done=admitted"));
        });
    }

    @GetMapping("/secretariat/outbox")
    ModelAndView outbox(@RequestParam(defaultValue = "1") int page, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var pagination = pagination(page, outbox.count(), "/secretariat/outbox", shell);
        var rows = outbox.letters(PAGE * (page - 1), PAGE).stream().map(letter -> OutboxPage.Row.of(letter, member.isAdministrator(), shell)).toList();
        return Unstored.page("accounts/outbox", new OutboxPage(rows, pagination, outbox.isServed(), member.isAdministrator()));
    }

    static AccountRow row(Account account, Shell shell) {
        var suspended = account.suspended();
        return new AccountRow(account.id().toString(), account.name().both(shell.language()), account.address(), account.isConfirmed(), account.needsVouching(),
                shell.moment(account.registered()), suspended == null ? "" : shell.moment(suspended), account.version());
    }

    static Pagination pagination(int page, int total, String path, Shell shell) {
        var pagination = Pagination.of(page, PAGE, total, number -> shell.link(number == 1 ? path : path + "?page=" + number));
        if (!pagination.exists()) throw new NotFound("page " + page);
        return pagination;
    }
}
