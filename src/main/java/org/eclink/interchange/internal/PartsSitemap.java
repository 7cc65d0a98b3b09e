package org.eclink.interchange.internal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclink.interchange.SitemapSource;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.eclink.web.Site;
import org.springframework.stereotype.Component;

/** The home page and whatever the navigation leads to. */
@Component
class PartsSitemap implements SitemapSource {

    private final Site site;

    PartsSitemap(Site site) {
        this.site = site;
    }

    @Override
    public String part() {
        return "parts";
    }

    @Override
    public int count() {
        return (int) paths().count();
    }

    @Override
    public List<Entry> entries(int from, int most) {
        return paths().skip(from).limit(most).map(path -> new Entry(path, null)).toList();
    }

    /** An entry with two slashes leads to something without a language: a file, a feed. */
    private Stream<String> paths() {
        var entries = Arrays.stream(Section.values()).flatMap(section -> site.navigation(section).stream())
            .map(NavEntry::path).filter(path -> !path.startsWith("//"));
        return Stream.concat(Stream.of(""), entries).distinct();
    }
}
