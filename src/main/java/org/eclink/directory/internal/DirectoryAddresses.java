package org.eclink.directory.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.eclink.directory.CityId;
import org.eclink.interchange.SitemapSource;
import org.eclink.web.PermanentAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the directory's pages are: for ever by id, and all of them for search engines. */
@Configuration(proxyBeanMethods = false)
class DirectoryAddresses {

    private record Permanent(String kind, String part, Function<UUID, Optional<String>> slug) implements PermanentAddress {

        @Override
        public Optional<String> path(UUID id) {
            return slug.apply(id).map(found -> part + found);
        }
    }

    private record Part(String part, IntSupplier size, BiFunction<Integer, Integer, List<String>> slugs) implements SitemapSource {

        @Override
        public int count() {
            return size.getAsInt();
        }

        @Override
        public List<Entry> entries(int from, int most) {
            return slugs.apply(from, most).stream().map(slug -> new Entry("/" + part + "/" + slug, null)).toList();
        }
    }

    @Bean
    PermanentAddress cityAddress(Cities cities) {
        return new Permanent("city", "/cities/", id -> cities.slug(new CityId(id)));
    }

    @Bean
    PermanentAddress organisationAddress(Organisations organisations) {
        return new Permanent("organisation", "/organisations/", organisations::slug);
    }

    @Bean
    PermanentAddress partnershipAddress(Partnerships partnerships) {
        return new Permanent("partnership", "/partnerships/", partnerships::slug);
    }

    @Bean
    SitemapSource citiesSitemap(CityFinder finder, PublishedCities cities) {
        return new Part("cities", () -> finder.find(CityFilter.NONE).total(), cities::slugs);
    }

    @Bean
    SitemapSource organisationsSitemap(Organisations organisations) {
        return new Part("organisations", organisations::count, organisations::slugs);
    }

    @Bean
    SitemapSource partnershipsSitemap(Partnerships partnerships) {
        return new Part("partnerships", partnerships::count, partnerships::slugs);
    }
}
