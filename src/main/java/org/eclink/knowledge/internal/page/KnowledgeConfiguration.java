package org.eclink.knowledge.internal.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.interchange.SitemapSource;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.eclink.web.PermanentAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KnowledgeConfiguration {

    private static final int AFTER_PARTNERSHIPS = 35;

    @Bean
    NavEntry knowledgeEntry() {
        return new NavEntry(Section.MAIN, AFTER_PARTNERSHIPS, "knowledge.title", "/knowledge");
    }

    @Bean
    PermanentAddress workAddress(Works works) {
        return new PermanentAddress() {
            @Override
            public String kind() {
                return "work";
            }

            @Override
            public Optional<String> path(UUID id) {
                return works.find(id).map(Work::path);
            }
        };
    }

    @Bean
    SitemapSource worksSitemap(Works works) {
        return new SitemapSource() {
            @Override
            public String part() {
                return "works";
            }

            @Override
            public int count() {
                return works.count();
            }

            @Override
            public List<Entry> entries(int from, int most) {
                return works.page(from, most).stream().map(work -> new Entry(work.path(), work.changed())).toList();
            }
        };
    }
}
