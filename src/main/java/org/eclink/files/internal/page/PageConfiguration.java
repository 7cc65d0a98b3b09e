package org.eclink.files.internal.page;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.OwnRecords;
import org.eclink.files.FileChoice;
import org.eclink.files.FileId;
import org.eclink.files.State;
import org.eclink.files.StoredFile;
import org.eclink.files.internal.catalogue.FileRows;
import org.eclink.web.Fragment;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.eclink.web.Specimen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PageConfiguration {

    private static final int MOST = 10_000;
    private static final Instant SOMETIME = Instant.parse("2026-11-23T09:40:00Z");

    @Bean
    NavEntry ownFilesEntry() {
        return new NavEntry(Section.MINE, 16, "files.own.title", "/files/mine");
    }

    /** An upload as its member takes it along. */
    record Kept(UUID id, String name, long bytes, String added, String stage) {}

    @Bean
    OwnRecords fileRecords(FileRows rows) {
        return OwnRecords.of("files", member -> rows.own(member, null, MOST).stream()
            .map(own -> new Kept(own.file().id().value(), own.file().name(), own.size(), own.file().added().toString(), own.stage())).toList());
    }

    @Bean
    Specimen uploadSpecimen() {
        var ready = new StoredFile(new FileId(new UUID(0, 1)), "设计 方案 2026.pdf", "application/pdf", 3_400_000, "0", SOMETIME, null, new State.Ready(), 12, null);
        var checking = new StoredFile(new FileId(new UUID(0, 2)), "sponge-city.docx", null, 48_000, null, SOMETIME, null, new State.Checking(), 0, null);
        return new Specimen(75, "files.specimen", new Fragment("files/specimen", new FileChoice("file", List.of(ready, checking), Set.of(ready.id()), null)));
    }
}
