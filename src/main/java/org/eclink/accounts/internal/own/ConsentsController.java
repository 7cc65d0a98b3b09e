package org.eclink.accounts.internal.own;

import java.util.List;
import org.eclink.accounts.Viewer.Member;
import org.eclink.accounts.internal.account.Consents;
import org.eclink.accounts.internal.account.Consents.Purpose;
import org.eclink.accounts.internal.own.ConsentsPage.Said;
import org.eclink.web.Field;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a member has agreed to, and taking it back. Who takes back the terms of use closes the account instead. */
@Pages
class ConsentsController {

    private static final List<Purpose> FREE = List.of(Purpose.LISTED, Purpose.NEWS);

    private final Consents consents;

    ConsentsController(Consents consents) {
        this.consents = consents;
    }

    @GetMapping("/account/consents")
    ModelAndView show(Shell shell, Member member) {
        var said = consents.of(member.id()).reversed().stream().map(one -> new Said(one.labelKey(), one.isGiven(), one.wording(), shell.moment(one.at()))).toList();
        return Unstored.page("accounts/consents", new ConsentsPage(field(Purpose.LISTED, member), field(Purpose.NEWS, member), said));
    }

    private Field field(Purpose purpose, Member member) {
        return Field.of(purpose.code(), consents.isGiven(member.id(), purpose) ? "yes" : "");
    }

    /** Only what has changed is written down. */
    @PostMapping("/account/consents")
    ModelAndView save(@RequestParam(defaultValue = "") String listed, @RequestParam(defaultValue = "") String news, Shell shell, Member member, Once once) {
        return once.write(() -> {
            for (var purpose : FREE) {
                var isGiven = (purpose == Purpose.LISTED ? listed : news).equals("yes");
                if (isGiven != consents.isGiven(member.id(), purpose)) consents.give(member.id(), purpose, isGiven);
            }
            return SeeOther.at(shell.link("/account?done=saved"));
        });
    }
}
