package org.eclink.directory.internal.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclink.accounts.OwnRecords;
import org.eclink.directory.internal.names.NameSearch;
import org.eclink.directory.listing.IndexRows;
import org.eclink.directory.listing.Revision;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.NavEntry;
import org.eclink.web.NavEntry.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    /** A profile as its member takes it along; {@code seen} says for each field by whom. */
    record Kept(String organisation, List<String> sectors, List<String> languages, String expertise, @Nullable String availability, List<String> links, String orcid,
            Map<String, String> seen, @Nullable Instant verified, List<Verification> asked) {

        static Kept of(Person person, List<Verification> asked, Terms terms) {
            var profile = person.profile();
            var seen = new TreeMap<String, String>();
            person.readers().forEach((field, audience) -> seen.put(field.code(), audience.code()));
            return new Kept(profile.organisation(), codes(profile.sectors(), terms), codes(profile.languages(), terms), profile.expertise(),
                    profile.availability() == null ? null : terms.get(profile.availability()).code(), profile.links(), profile.orcid(), seen, person.verified(), asked);
        }

        private static List<String> codes(List<ConceptId> concepts, Terms terms) {
            return concepts.stream().map(id -> terms.get(id).code()).toList();
        }
    }

    @Bean
    PeopleList peopleForEveryone(IndexRows rows, NameSearch names, Revision revision, Terms terms, PlatformTransactionManager transactions) {
        return new PeopleList(Audience.EVERYONE, rows, names, revision, terms, transactions);
    }

    @Bean
    PeopleList peopleForMembers(IndexRows rows, NameSearch names, Revision revision, Terms terms, PlatformTransactionManager transactions) {
        return new PeopleList(Audience.MEMBERS, rows, names, revision, terms, transactions);
    }

    @Bean
    NavEntry peopleEntry() {
        return new NavEntry(Section.MAIN, 25, "directory.people.title", "/people");
    }

    @Bean
    NavEntry profileEntry() {
        return new NavEntry(Section.MINE, 5, "directory.profile.title", "/profile");
    }

    @Bean
    NavEntry verificationsEntry() {
        return new NavEntry(Section.SECRETARIAT, 16, "directory.verifications.title", "/secretariat/verifications");
    }

    @Bean
    OwnRecords profileRecords(Persons persons, Verifications verifications, Terms terms) {
        return OwnRecords.of("profile", account -> persons.find(account).map(person -> Kept.of(person, verifications.of(account), terms)).stream().toList());
    }
}
