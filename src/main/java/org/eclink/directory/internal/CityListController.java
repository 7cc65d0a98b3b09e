package org.eclink.directory.internal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import gg.jte.Content;
import java.util.List;
import org.eclink.directory.internal.CityFinder.Found;
import org.eclink.terms.Terms;
import org.eclink.web.Fragment;
import org.eclink.web.Fragments;
import org.eclink.web.MapView;
import org.eclink.web.NotFound;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.RoaringBitmap;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Pages
class CityListController {

    /** More dots than this are no map any more but a stain; the page says that it shows the first of them. */
    static final int MOST_DOTS = 500;

    private final CityFinder finder;
    private final NameSearch names;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Terms terms;
    private final Fragments fragments;
    private final Cache<Asked, Content> facets = Caffeine.newBuilder().maximumSize(1000).build();

    /** Choices and language of a list whose facets have been shown before; another state of the directory asks anew. */
    private record Asked(long revision, String language, CityFilter filter) {}

    CityListController(CityFinder finder, NameSearch names, Cities cities, Partnerships partnerships, Terms terms,
            Fragments fragments) {
        this.finder = finder;
        this.names = names;
        this.cities = cities;
        this.partnerships = partnerships;
        this.terms = terms;
        this.fragments = fragments;
    }

    @GetMapping("/cities")
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Shell shell) {
        var query = CityQuery.of(parameters, terms);
        var wording = new Wording(terms, shell.language());
        var named = query.hasName() && !query.isTooLong() ? names.find("city", query.typed()) : List.<Integer>of();
        var found = find(query, named);
        var shown = query.map() ? 0 : CityQuery.PAGE_SIZE;
        var rows = cities.cards(numbers(query, named, found, shell, shown)).stream().map(card -> CityRow.of(card, wording, shell)).toList();
        var map = query.map() ? map(query, named, found, wording, shell) : null;
        var page = CitiesPage.of(query, found, finder.find(CityFilter.NONE), facets(query, found, wording, shell), rows, map, wording, shell);
        if (!page.pagination().exists()) throw new NotFound("page " + query.page());
        var status = query.isTooLong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("directory/cities", status).addObject("page", page).addObject("shell", shell.withQuery(query.parameters()));
    }

    /** Nine pages out of ten have choices that somebody made before; with a name the counts are this reader's own. */
    private Content facets(CityQuery query, Found found, Wording wording, Shell shell) {
        if (query.hasName()) return fragments.content(shell, facetList(query, found, wording, shell));
        return facets.get(new Asked(finder.revision(), shell.language().code(), query.filter()),
                _ -> fragments.kept(shell, facetList(query, found, wording, shell)));
    }

    private static Fragment facetList(CityQuery query, Found found, Wording wording, Shell shell) {
        return new Fragment("directory/facets", new FacetList(new CityFacets(wording, shell).views(query.filter(), found.counts())));
    }

    private Found find(CityQuery query, List<Integer> named) {
        if (!query.hasName()) return finder.find(query.filter());
        return finder.findWithin(query.filter(), RoaringBitmap.bitmapOf(named.stream().mapToInt(Integer::intValue).toArray()));
    }

    /** By name, the best hit comes first, unless the reader asked for another order. */
    private static List<Integer> numbers(CityQuery query, List<Integer> named, Found found, Shell shell, int size) {
        var from = (query.page() - 1) * CityQuery.PAGE_SIZE;
        if (!query.hasName() || query.sort() != CitySort.STANDING) {
            return found.page(query.sort(), shell.language().code(), from, size);
        }
        return named.stream().filter(number -> found.numbers().contains(number)).skip(from).limit(size).toList();
    }

    private @Nullable MapView map(CityQuery query, List<Integer> named, Found found, Wording wording, Shell shell) {
        var cards = cities.cards(numbers(query, named, found, shell, MOST_DOTS));
        return cards.isEmpty() ? null : new CityMap(wording, shell).inColumn(cards, partnerships.among(cards.stream().map(CityCard::id).toList()));
    }
}
