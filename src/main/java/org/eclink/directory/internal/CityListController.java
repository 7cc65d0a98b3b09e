package org.eclink.directory.internal;

import java.util.List;
import org.eclink.directory.internal.CityFinder.Found;
import org.eclink.terms.Terms;
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

    CityListController(CityFinder finder, NameSearch names, Cities cities, Partnerships partnerships, Terms terms) {
        this.finder = finder;
        this.names = names;
        this.cities = cities;
        this.partnerships = partnerships;
        this.terms = terms;
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
        var page = CitiesPage.of(query, found, finder.find(CityFilter.NONE), rows, map, wording, shell);
        if (!page.pagination().exists()) throw new NotFound("page " + query.page());
        var status = query.isTooLong() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
        return new ModelAndView("directory/cities", status).addObject("page", page).addObject("shell", shell.withQuery(query.parameters()));
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
