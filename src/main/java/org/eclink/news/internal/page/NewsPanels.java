package org.eclink.news.internal.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclink.directory.HomePanel;
import org.eclink.directory.Place;
import org.eclink.directory.PlacePanel;
import org.eclink.directory.Places;
import org.eclink.news.internal.item.Filter;
import org.eclink.news.internal.item.Items;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose.Line;
import org.eclink.web.Fragment;
import org.eclink.web.Fresh;
import org.eclink.web.Freshness;
import org.eclink.web.Language;
import org.eclink.web.Shell;
import org.eclink.web.Specimen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** News where it belongs: the latest at home, a city's and an organisation's on their own pages. */
@Configuration(proxyBeanMethods = false)
class NewsPanels {

    private static final int AT_HOME = 4;
    private static final int OF_PLACE = 3;
    private static final int LAST = 50;
    private static final int FEW = 10;

    @Bean
    Specimen newsSpecimen() {
        return new Specimen(80, "news.specimen", shell -> new Fragment("news/specimen", new NewsRow("#entries", new Headline(shell.say("news.specimen.title"), null, false, Line.HUMAN), new Headline(shell.say("news.lead"), null, false, Line.HUMAN),
                shell.date(LocalDate.of(2026, 11, 23)), null, null, List.of(), LanguageTag.known("zh-Hans").name(shell.language()), null, shell.asset("logo/favicon.svg"), 2, shell.say("news.state.draft"))));
    }

    @Bean
    HomePanel newsAtHome(Items items, NewsRows rows, Freshness freshness) {
        Fresh<Language, Optional<Fragment>> forVisitors = freshness.keep(FEW);
        return new HomePanel() {
            @Override
            public int position() {
                return LAST;
            }

            @Override
            public Optional<Fragment> show(Shell shell) {
                if (shell.reader().isMember()) return panel(Filter.ALL, AT_HOME, "", items, rows, shell);
                return forVisitors.get(shell.language(), _ -> panel(Filter.ALL, AT_HOME, "", items, rows, shell));
            }
        };
    }

    @Bean
    PlacePanel newsOfPlace(Items items, Places places, NewsRows rows, Freshness freshness) {
        Fresh<String, Set<UUID>> withNews = freshness.keep(1);
        return new PlacePanel() {
            @Override
            public int position() {
                return LAST;
            }

            @Override
            public Optional<Fragment> show(Place place, Shell shell) {
                var ids = places.ids(List.of(place));
                var telling = withNews.get("places", _ -> items.placesWithNews());
                if (ids.stream().noneMatch(telling::contains)) return Optional.empty();
                return panel(Filter.of(ids), OF_PLACE, (place.isCity() ? "?city=" : "?organisation=") + place.slug(), items, rows, shell);
            }
        };
    }

    private static Optional<Fragment> panel(Filter filter, int most, String query, Items items, NewsRows rows, Shell shell) {
        var found = items.listed(filter, null, most);
        return found.isEmpty() ? Optional.empty() : Optional.of(new Fragment("news/panel", new NewsPanel(rows.of(found, shell), shell.link("/news" + query), shell.link("/feeds/news" + query))));
    }
}
