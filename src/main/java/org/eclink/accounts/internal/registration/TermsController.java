package org.eclink.accounts.internal.registration;

import org.eclink.accounts.internal.AccountsSettings;
import org.eclink.web.Pages;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What members agree to. Whoever changes what it means raises the version of its consent. */
@Pages
class TermsController {

    private final AccountsSettings settings;

    TermsController(AccountsSettings settings) {
        this.settings = settings;
    }

    @GetMapping("/agreement")
    ModelAndView terms() {
        return new ModelAndView("accounts/terms").addObject("page", settings.operator());
    }
}
