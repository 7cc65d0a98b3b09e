package org.eclink.directory.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclink.directory.internal.HomePage.SectorRow;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.web.Fragment;
import org.eclink.web.Fragments;
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
    Specimen sectorsSpecimen(CityFinder finder, Terms terms) {
        return new Specimen(10, "directory.specimen.sectors", shell -> new Fragment("directory/sectorsSpecimen", sectors(finder, terms, shell)));
    }

    @Bean
    Specimen listSpecimen(CityFinder finder, Cities cities, Terms terms, Fragments fragments) {
        return new Specimen(20, "directory.specimen.list", shell -> new Fragment("directory/listSpecimen", list(finder, cities, terms, fragments, shell)));
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

    private static SectorsSpecimen sectors(CityFinder finder, Terms terms, Shell shell) {
        var counts = finder.find(CityFilter.NONE).counts();
        var wording = new Wording(terms, shell.language());
        return new SectorsSpecimen(terms.all("sectors").stream().map(sector -> row(sector, counts.of(Facet.SECTOR, sector.code()), wording, shell)).toList());
    }

    private static SectorRow row(Concept sector, int cities, Wording wording, Shell shell) {
        var other = shell.language().tag().equals("zh-Hans") ? "en" : "zh-Hans";
        return new SectorRow(wording.word(sector), sector.labels().get(other), other, shell.link("/sectors/" + sector.code().toLowerCase(Locale.ROOT)), cities);
    }

    /** The list for China, for a region elsewhere and for a sector nobody knows: nothing fits all of it. */
    private static CitiesPage list(CityFinder finder, Cities cities, Terms terms, Fragments fragments, Shell shell) {
        var query = CityQuery.of(wishes(terms), terms);
        var wording = new Wording(terms, shell.language());
        var everything = finder.find(CityFilter.NONE);
        var rows = cities.cards(everything.page(CitySort.STANDING, shell.language().code(), 0, ROWS)).stream()
            .map(card -> CityRow.of(card, wording, shell)).toList();
        var found = finder.find(query.filter());
        var facets = fragments.content(shell, new Fragment("directory/facets", new FacetList(new CityFacets(wording, shell).views(query.filter(), found.counts()))));
        return CitiesPage.of(query, found, everything, facets, rows, null, wording, shell);
    }

    private static MultiValueMap<String, String> wishes(Terms terms) {
        var china = terms.find(Facet.COUNTRY.scheme(), "CN").map(Concept::id);
        var wishes = new LinkedMultiValueMap<String, String>();
        wishes.add(Facet.SECTOR.parameter(), "XX");
        wishes.add(Facet.COUNTRY.parameter(), "CN");
        terms.all(Facet.REGION.scheme()).stream().filter(region -> !Optional.ofNullable(region.broader()).equals(china)).findFirst()
            .ifPresent(region -> wishes.add(Facet.REGION.parameter(), region.code()));
        return wishes;
    }
}
