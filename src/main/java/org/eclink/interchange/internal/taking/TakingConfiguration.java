package org.eclink.interchange.internal.taking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclink.interchange.work.Description;
import org.eclink.interchange.work.Description.Contributor;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.PersonName;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.Issued;
import org.eclink.interchange.work.OpenWorks;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.PublishedWork.Kind;
import org.eclink.interchange.work.ResourceType;
import org.eclink.interchange.work.Role;
import org.eclink.web.Fragment;
import org.eclink.web.Specimen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TakingConfiguration {

    @Bean
    Specimen citeSpecimen(OpenWorks works) {
        return new Specimen(71, "interchange.specimen.cite", shell -> new Fragment("interchange/citeSpecimen", works.of(invented())));
    }

    /** By somebody whose name is written in two scripts. */
    private static PublishedWork invented() {
        var author = new Person(List.of(new PersonName("zh-Hans", "张", "伟"), new PersonName("zh-Latn", "Zhang", "Wei")), null, List.of());
        var description = new Description(ResourceType.REPORT, List.of(new Worded("zh-Hans", "海绵城市建设指南"), new Worded("en", "Building sponge cities: a guideline")), List.of(), List.of(new Contributor(author, Role.CREATOR)),
            List.of(new Organization(List.of(new Worded("en", "EC-Link")), null)), Issued.in(2016), List.of("zh-Hans", "en"), List.of(), null, "1.5", null, null, List.of(), List.of());
        var id = UUID.fromString("01900000-0000-7000-8000-000000000000");
        return new PublishedWork(id, new Kind("guideline", List.of(new Worded("en", "Guideline"))), "/design", "/id/work/" + id, Instant.EPOCH, Instant.EPOCH, description, List.of(), List.of(), List.of());
    }
}
