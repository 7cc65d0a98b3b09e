package org.eclink.directory.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.city.Cities;
import org.eclink.directory.internal.city.CityList;
import org.eclink.directory.internal.organisation.OrganisationList;
import org.eclink.directory.internal.organisation.Organisations;
import org.eclink.directory.internal.partnership.PartnershipList;
import org.eclink.directory.internal.partnership.Partnerships;
import org.eclink.directory.listing.Found;
import org.eclink.directory.listing.Lists;
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

    private record Part(String part, Supplier<Found> all, Function<List<Integer>, List<String>> slugs) implements SitemapSource {

        @Override
        public int count() {
            return all.get().total();
        }

        @Override
        public List<Entry> entries(int from, int most) {
            return slugs.apply(all.get().numbers(from, most)).stream().map(slug -> new Entry("/" + part + "/" + slug, null)).toList();
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
    SitemapSource citiesSitemap(Lists lists, Cities cities) {
        return new Part("cities", () -> lists.all(CityList.LIST), cities::slugs);
    }

    @Bean
    SitemapSource organisationsSitemap(Lists lists, Organisations organisations) {
        return new Part("organisations", () -> lists.all(OrganisationList.LIST), organisations::slugs);
    }

    @Bean
    SitemapSource partnershipsSitemap(Lists lists, Partnerships partnerships) {
        return new Part("partnerships", () -> lists.all(PartnershipList.LIST), partnerships::slugs);
    }
}
