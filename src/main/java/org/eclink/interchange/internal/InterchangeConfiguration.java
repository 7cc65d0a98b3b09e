package org.eclink.interchange.internal;

import org.eclink.web.Fragment;
import org.eclink.web.NavEntry;
import org.eclink.web.Site;
import org.eclink.web.Specimen;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InterchangeSettings.class)
class InterchangeConfiguration {

    @Bean
    NavEntry openDataEntry() {
        return new NavEntry(NavEntry.Section.TAKE, 10, "interchange.openData.title", "/open-data");
    }

    @Bean
    Specimen commandSpecimen(Site site) {
        return new Specimen(70, "interchange.specimen.command",
                new Fragment("interchange/commandSpecimen", new CommandSpecimen("curl '" + site.address() + "/api/v1/cities?sector=WM&country=CN&limit=200'")));
    }
}
