package org.eclink.search.internal.kinds;

import java.util.List;
import org.eclink.directory.DirectoryEntries;
import org.eclink.directory.DirectoryEntry.Kind;
import org.eclink.search.Searchable;
import org.eclink.terms.Terms;
import org.eclink.translation.Editions;
import org.eclink.translation.Texts;
import org.eclink.web.PermanentAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KindsConfiguration {

    @Bean
    Searchable citiesFound(DirectoryEntries entries, Editions editions, Texts texts, Terms terms) {
        return new DirectoryKind(Kind.CITY, 10, entries, editions, texts, terms);
    }

    @Bean
    Searchable organisationsFound(DirectoryEntries entries, Editions editions, Texts texts, Terms terms) {
        return new DirectoryKind(Kind.ORGANISATION, 20, entries, editions, texts, terms);
    }

    @Bean
    Searchable peopleFound(DirectoryEntries entries, Editions editions, Texts texts, Terms terms) {
        return new DirectoryKind(Kind.PERSON, 30, entries, editions, texts, terms);
    }

    @Bean
    Searchable termsFound(Terms terms, List<PermanentAddress> addresses) {
        return new TermKind(terms, addresses.stream().filter(address -> address.kind().equals("concept")).findFirst().orElseThrow());
    }
}
