package org.eclink.accounts.internal.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclink.web.Site;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** The one address of ours that a provider knows; it leads on in the language in which one has gone there. */
@Controller
class BackController {

    private final ProviderDoor door;
    private final Site site;

    BackController(ProviderDoor door, Site site) {
        this.door = door;
        this.site = site;
    }

    @GetMapping("/back-from/{name}")
    RedirectView back(@PathVariable String name, @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String code) {
        var language = door.language(state).orElseGet(() -> site.languages().getFirst().code());
        return new RedirectView("/" + language + "/sign-in/with/" + coded(name) + "/back?state=" + coded(state) + "&code=" + coded(code));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
