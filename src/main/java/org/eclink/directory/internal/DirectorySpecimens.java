package org.eclink.directory.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclink.directory.internal.HomePage.SectorRow;
import org.eclink.directory.internal.city.Cities;
import org.eclink.directory.internal.city.CityFacts;
import org.eclink.directory.internal.city.CityList;
import org.eclink.directory.internal.city.CityRow;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.partnership.PartnerRow;
import org.eclink.directory.internal.partnership.Partnerships;
import org.eclink.directory.listing.ListPages;
import org.eclink.directory.listing.ListQuery;
import org.eclink.directory.listing.Lists;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Fragment;
import org.eclink.web.Shell;
import org.eclink.web.Specimen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The directory's components in the living style guide, with its own cities as examples. */
@Configuration(proxyBeanMethods = false)
class DirectorySpecimens {

    private static final int ROWS = 2;
    private static final String EXAMPLE = "luoyang";

    @Bean
    Specimen sectorsSpecimen(Lists lists, Terms terms) {
        return new Specimen(10, "directory.specimen.sectors", shell -> new Fragment("directory/sectorsSpecimen", sectors(lists, terms, shell)));
    }

    @Bean
    Specimen listSpecimen(Lists lists, ListPages pages, Cities cities, Terms terms) {
        return new Specimen(20, "directory.specimen.list", shell -> new Fragment("directory/listSpecimen", list(lists, pages, cities, terms, shell)));
    }

    @Bean
    Specimen factsSpecimen(Cities cities, Partnerships partnerships, Sources sources, Terms terms, Clock clock) {
        return new Specimen(30, "directory.specimen.facts", shell -> {
            var wording = new Wording(terms, shell.language());
            var city = cities.all(List.of(EXAMPLE));
            return new Fragment("directory/factsSpecimen", new FactsSpecimen(
                    city.stream().flatMap(one -> new CityFacts(sources, wording, shell).of(one, clock.instant()).stream()).toList(),
                    city.stream().flatMap(one -> partnerships.of(one.id()).stream()).limit(ROWS)
                        .map(link -> PartnerRow.of(link, sources, wording, shell)).toList()));
        });
    }

    private static SectorsSpecimen sectors(Lists lists, Terms terms, Shell shell) {
        var cities = lists.all(CityList.LIST);
        var wording = new Wording(terms, shell.language());
        return new SectorsSpecimen(terms.all("sectors").stream().map(sector -> row(sector, cities.count(CityList.SECTOR, sector.code()), wording, shell)).toList());
    }

    private static SectorRow row(Concept sector, int cities, Wording wording, Shell shell) {
        var other = shell.language().tag().equals("zh-Hans") ? "en" : "zh-Hans";
        return new SectorRow(wording.word(sector), sector.labels().get(other), other, shell.link("/sectors/" + sector.code().toLowerCase(Locale.ROOT)), cities);
    }

    /** The list for China, for a region elsewhere and for a sector nobody knows: nothing fits all of it. */
    private static CitiesPage list(Lists lists, ListPages pages, Cities cities, Terms terms, Shell shell) {
        var query = ListQuery.of(CityList.LIST, wishes(terms), terms);
        var wording = new Wording(terms, shell.language());
        var rows = cities.listed(lists.all(CityList.LIST).first(ROWS, CityList.BY_STANDING, shell.language())).stream().map(city -> CityRow.of(city, wording, shell)).toList();
        return new CitiesPage(pages.page(query, lists.find(query), shell), 0, rows, null, false);
    }

    private static MultiValueMap<String, String> wishes(Terms terms) {
        var china = terms.find(CityList.COUNTRY.scheme(), "CN").map(Concept::id);
        var wishes = new LinkedMultiValueMap<String, String>();
        wishes.add(CityList.SECTOR.parameter(), "XX");
        wishes.add(CityList.COUNTRY.parameter(), "CN");
        terms.all(CityList.REGION.scheme()).stream().filter(region -> !Optional.ofNullable(region.broader()).equals(china)).findFirst()
            .ifPresent(region -> wishes.add(CityList.REGION.parameter(), region.code()));
        return wishes;
    }
}
