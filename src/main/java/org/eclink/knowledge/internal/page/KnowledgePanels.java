package org.eclink.knowledge.internal.page;

import java.util.List;
import java.util.Optional;
import org.eclink.directory.HomePanel;
import org.eclink.directory.Place;
import org.eclink.directory.PlacePanel;
import org.eclink.directory.Places;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.web.Fragment;
import org.eclink.web.Fresh;
import org.eclink.web.Freshness;
import org.eclink.web.Language;
import org.eclink.web.Shell;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Works where they belong: the newest at home, those about a city on its own page. */
@Configuration(proxyBeanMethods = false)
class KnowledgePanels {

    private static final int AT_HOME = 4;
    private static final int OF_PLACE = 5;
    private static final int BEFORE_NEWS = 40;
    private static final int FEW = 10;

    @Bean
    HomePanel worksAtHome(Works works, WorkRows rows, Freshness freshness) {
        Fresh<Language, Optional<Fragment>> forVisitors = freshness.keep(FEW);
        return new HomePanel() {
            @Override
            public int position() {
                return BEFORE_NEWS;
            }

            @Override
            public Optional<Fragment> show(Shell shell) {
                return shell.reader().isMember() ? atHome(works, rows, shell) : forVisitors.get(shell.language(), _ -> atHome(works, rows, shell));
            }
        };
    }

    private static Optional<Fragment> atHome(Works works, WorkRows rows, Shell shell) {
        var newest = works.newest(AT_HOME);
        return newest.isEmpty() ? Optional.empty() : Optional.of(new Fragment("knowledge/panel", new KnowledgePanel(rows.of(newest, shell), shell.say("knowledge.count", "count", works.count()), shell.link("/knowledge"))));
    }

    @Bean
    PlacePanel worksOfPlace(Works works, Places places, WorkRows rows) {
        return new PlacePanel() {
            @Override
            public int position() {
                return BEFORE_NEWS;
            }

            @Override
            public Optional<Fragment> show(Place place, Shell shell) {
                if (!place.isCity()) return Optional.empty();
                var ids = places.ids(List.of(place));
                var found = works.of(ids, OF_PLACE);
                if (found.isEmpty()) return Optional.empty();
                return Optional.of(new Fragment("knowledge/panel", new KnowledgePanel(rows.of(found, shell), shell.say("knowledge.count", "count", works.count(ids)), shell.link("/knowledge?city=" + place.slug()))));
            }
        };
    }
}
