package org.eclink.news.internal.item;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.OwnRecords;
import org.eclink.interchange.SitemapSource;
import org.eclink.interchange.SitemapSource.Entry;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.eclink.web.PermanentAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ItemConfiguration {

    private static final int SECONDS = 10;
    private static final int MOST = 10_000;

    @Bean
    NavEntry newsEntry() {
        return new NavEntry(Section.MAIN, 40, "news.title", "/news");
    }

    @Bean
    NavEntry ownNewsEntry() {
        return new NavEntry(Section.MINE, 15, "news.own.title", "/news/mine");
    }

    @Bean
    RecurringTask<Void> publishingNews(Publication publication) {
        return Tasks.recurring("publish-news", FixedDelay.ofSeconds(SECONDS)).execute((_, _) -> publication.publishDue());
    }

    @Bean
    PermanentAddress newsAddress(Items items) {
        return new PermanentAddress() {
            @Override
            public String kind() {
                return "news";
            }

            @Override
            public Optional<String> path(UUID id) {
                return items.find(id).filter(Item::isPublic).map(Item::path);
            }
        };
    }

    @Bean
    SitemapSource newsSitemap(Items items) {
        return new SitemapSource() {
            @Override
            public String part() {
                return "news";
            }

            @Override
            public int count() {
                return items.countListed();
            }

            @Override
            public List<Entry> entries(int from, int most) {
                return items.slugs(from, most).stream().map(slug -> new Entry("/news/" + slug, null)).toList();
            }
        };
    }

    /** News as its author takes it along. */
    record Kept(UUID id, String stage, String created, String title, String lead, String body) {}

    @Bean
    OwnRecords newsRecords(Items items, ItemTexts texts) {
        return OwnRecords.of("news", author -> items.writtenBy(author, List.of(), null, MOST).stream().map(item -> {
            var words = texts.words(item);
            return new Kept(item.id(), item.stage().name().toLowerCase(Locale.ROOT), item.created().toString(), words.title(), words.lead(), words.body());
        }).toList());
    }
}
