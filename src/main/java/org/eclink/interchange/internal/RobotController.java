package org.eclink.interchange.internal;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What machines look for at the root of a site: {@code robots.txt} (RFC 9309) and {@code security.txt} (RFC 9116). */
@Hidden
@Controller
class RobotController {

    private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);
    private static final int MONTHS_VALID = 6;

    private final Site site;
    private final InterchangeSettings settings;
    private final Clock clock;

    RobotController(Site site, InterchangeSettings settings, Clock clock) {
        this.site = site;
        this.settings = settings;
        this.clock = clock;
    }

    /** Lists narrowed down are without number and say nothing that the sitemap does not lead to. */
    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return text("""
            User-agent: *
            Disallow: /*?*q=
            Disallow: /*?*sort=
            Disallow: /*?*view=
            Sitemap: %s/sitemap.xml
            """.formatted(site.address()));
    }

    /** From the first of a month on, so that the text is the same for a month. */
    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> security() {
        var expires = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1).plusMonths(MONTHS_VALID);
        return text("""
            Contact: %s
            Expires: %sT00:00:00Z
            Preferred-Languages: %s
            Canonical: %s/.well-known/security.txt
            """.formatted(settings.securityContact(), expires,
            site.languages().stream().map(Language::code).collect(Collectors.joining(", ")), site.address()));
    }

    private static ResponseEntity<String> text(String text) {
        return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
            .eTag("\"" + Integer.toHexString(text.hashCode()) + "\"").body(text);
    }
}
