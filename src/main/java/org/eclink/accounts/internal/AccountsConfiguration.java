package org.eclink.accounts.internal;

import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccountsSettings.class)
class AccountsConfiguration {

    @Bean
    NavEntry doorEntry() {
        return new NavEntry(Section.ENTRANCE, 10, "accounts.door", "/sign-in");
    }

    @Bean
    NavEntry termsEntry() {
        return new NavEntry(Section.TAKE, 90, "accounts.terms.title", "/agreement");
    }

    @Bean
    NavEntry accountEntry() {
        return new NavEntry(Section.MINE, 90, "accounts.account.title", "/account");
    }

    @Bean
    NavEntry deskEntry() {
        return new NavEntry(Section.SECRETARIAT, 10, "accounts.desk.title", "/secretariat");
    }

    @Bean
    NavEntry membersEntry() {
        return new NavEntry(Section.SECRETARIAT, 20, "accounts.members.title", "/secretariat/members");
    }

    @Bean
    NavEntry outboxEntry() {
        return new NavEntry(Section.SECRETARIAT, 80, "accounts.outbox.title", "/secretariat/outbox");
    }

    @Bean
    NavEntry auditEntry() {
        return new NavEntry(Section.ADMINISTRATION, 90, "accounts.audit.title", "/secretariat/audit");
    }
}
