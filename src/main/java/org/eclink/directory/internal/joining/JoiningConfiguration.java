package org.eclink.directory.internal.joining;

import java.time.Instant;
import java.util.Map;
import org.eclink.accounts.OwnRecords;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class JoiningConfiguration {

    /** A proposal as its member takes it along. */
    record Kept(Map<String, String> content, Instant proposed, @Nullable Instant decided, boolean isAccepted, @Nullable String answer) {}

    @Bean
    NavEntry proposalsEntry() {
        return new NavEntry(Section.SECRETARIAT, 17, "directory.proposals.title", "/secretariat/proposals");
    }

    @Bean
    OwnRecords proposalRecords(Proposals proposals) {
        return OwnRecords.of("proposals", account -> proposals.of(account).stream()
            .map(one -> new Kept(one.content().content(), one.proposed(), one.decided(), one.city() != null, one.answer())).toList());
    }
}
