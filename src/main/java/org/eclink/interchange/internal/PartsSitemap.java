package org.eclink.interchange.internal;

import java.util.stream.Stream;
import org.eclink.interchange.SitemapSource;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.eclink.web.Site;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The home page and whatever the navigation leads to. */
@Configuration(proxyBeanMethods = false)
class PartsSitemap {

    @Bean
    SitemapSource parts(Site site) {
        return SitemapSource.of("parts", () -> Stream.concat(Stream.of(""), navigation(site)).distinct().toList());
    }

    /** An entry with two slashes leads to something without a language: a file, a feed. */
    private static Stream<String> navigation(Site site) {
        return Section.FOR_ALL.stream().flatMap(section -> site.navigation(section).stream())
            .map(NavEntry::path).filter(path -> !path.startsWith("//"));
    }
}
