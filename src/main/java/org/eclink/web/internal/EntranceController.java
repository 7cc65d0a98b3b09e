package org.eclink.web.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.web.NotFound;
import org.eclink.web.PermanentAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.view.RedirectView;

/** The addresses that carry no language: the entrance and those for ever. They lead to the reader's own. */
@Controller
class EntranceController {

    private final Languages languages;
    private final Map<String, PermanentAddress> kinds;

    EntranceController(Languages languages, List<PermanentAddress> kinds) {
        this.languages = languages;
        this.kinds = kinds.stream().collect(Collectors.toMap(PermanentAddress::kind, Function.identity()));
    }

    @GetMapping("/")
    RedirectView enter(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String wanted,
            HttpServletResponse response) {
        return inLanguage(wanted, "", response);
    }

    @GetMapping("/id/{kind}/{id}")
    RedirectView resolve(@PathVariable String kind, @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String wanted, HttpServletResponse response) {
        var address = kinds.get(kind);
        if (address == null) throw new NotFound(kind);
        return inLanguage(wanted, address.path(id).orElseThrow(() -> new NotFound(id)), response);
    }

    private RedirectView inLanguage(@Nullable String wanted, String path, HttpServletResponse response) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return new RedirectView("/" + languages.preferred(wanted).code() + path);
    }
}
