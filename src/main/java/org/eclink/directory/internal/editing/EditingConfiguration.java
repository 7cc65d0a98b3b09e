package org.eclink.directory.internal.editing;

import java.time.Instant;
import java.util.UUID;
import org.eclink.accounts.OwnRecords;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditingConfiguration {

    /** A change as its member takes it along. */
    record Made(UUID place, Instant at, String property) {}

    @Bean
    NavEntry importsEntry() {
        return new NavEntry(Section.SECRETARIAT, 18, "directory.imports.title", "/secretariat/imports");
    }

    @Bean
    OwnRecords changeRecords(Changes changes) {
        return OwnRecords.of("changes", account -> changes.by(account).stream().map(change -> new Made(change.place(), change.at(), change.property().code())).toList());
    }
}
