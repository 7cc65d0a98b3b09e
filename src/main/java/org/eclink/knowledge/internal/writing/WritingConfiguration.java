package org.eclink.knowledge.internal.writing;

import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.accounts.OwnRecords;
import org.eclink.knowledge.internal.review.Manuscript;
import org.eclink.knowledge.internal.review.Manuscripts;
import org.eclink.knowledge.internal.work.Description;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.web.Fragment;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.eclink.web.Specimen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WritingConfiguration {

    private static final int MOST = 10_000;

    @Bean
    NavEntry ownWorksEntry() {
        return new NavEntry(Section.MINE, 14, "knowledge.own.title", "/knowledge/mine");
    }

    @Bean
    Specimen knowledgeSpecimen() {
        return new Specimen(81, "knowledge.specimen", shell -> new Fragment("knowledge/specimen", shell.say("knowledge.write.lead") + "\n" + shell.say("knowledge.own.none.text")));
    }

    @Bean
    NavEntry submittedWorksEntry() {
        return new NavEntry(Section.SECRETARIAT, 19, "knowledge.submitted.title", "/secretariat/works");
    }

    /** A work as its owner takes it along. */
    record Kept(UUID id, String stage, Description description) {}

    @Bean
    OwnRecords ownWorks(Manuscripts manuscripts, Works works) {
        return OwnRecords.of("works", owner -> Stream.concat(manuscripts.of(owner, MOST).stream().map(WritingConfiguration::kept), works.listed(manuscripts.published(owner, MOST)).stream().map(work -> new Kept(work.id(), "published", work.description()))).toList());
    }

    private static Kept kept(Manuscript manuscript) {
        return new Kept(manuscript.work(), manuscript.stage().code(), manuscript.description());
    }
}
