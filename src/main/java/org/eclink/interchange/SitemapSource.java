package org.eclink.interchange;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Extension point: pages that search engines shall find. Each stands in the sitemap once per language. */
public interface SitemapSource {

    /** A page's path without its language ({@code /cities/luoyang}), and when it last changed, where that is known. */
    record Entry(String path, @Nullable Instant changed) {}

    /** Few enough pages to be listed anew each time. */
    static SitemapSource of(String part, Supplier<List<String>> paths) {
        return new SitemapSource() {
            @Override
            public String part() {
                return part;
            }

            @Override
            public int count() {
                return paths.get().size();
            }

            @Override
            public List<Entry> entries(int from, int most) {
                return paths.get().stream().skip(from).limit(most).map(path -> new Entry(path, null)).toList();
            }
        };
    }

    /** The part of the site, as it stands in the sitemap's address: {@code cities}. */
    String part();

    int count();

    /** Up to {@code most} pages from the {@code from}th on, counted from 0, in an order that stays. */
    List<Entry> entries(int from, int most);
}
