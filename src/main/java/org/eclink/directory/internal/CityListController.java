package org.eclink.directory.internal;

import java.util.List;
import org.eclink.directory.internal.city.Cities;
import org.eclink.directory.internal.city.CityCard;
import org.eclink.directory.internal.city.CityList;
import org.eclink.directory.internal.city.CityRow;
import org.eclink.directory.internal.city.ListedCity;
import org.eclink.directory.internal.partnership.CityMap;
import org.eclink.directory.internal.partnership.Partnerships;
import org.eclink.directory.listing.Catalogue;
import org.eclink.directory.listing.ListPages;
import org.eclink.directory.listing.ListQuery;
import org.eclink.directory.listing.Lists;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.MapView;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

@Pages
class CityListController {

    private final Lists lists;
    private final ListPages pages;
    private final Cities cities;
    private final Partnerships partnerships;
    private final Terms terms;

    CityListController(Lists lists, ListPages pages, Cities cities, Partnerships partnerships, Terms terms) {
        this.lists = lists;
        this.pages = pages;
        this.cities = cities;
        this.partnerships = partnerships;
        this.terms = terms;
    }

    @GetMapping("/cities")
    ModelAndView list(@RequestParam MultiValueMap<String, String> parameters, Shell shell) {
        var query = ListQuery.of(CityList.LIST, parameters, terms);
        var wording = new Wording(terms, shell.language());
        var found = lists.find(query);
        var list = pages.page(query, found, shell);
        var listed = cities.listed(found.page(query, shell.language()));
        var onMap = query.isViewedAs(Catalogue.MAP);
        var page = new CitiesPage(list, lists.all(CityList.LIST).count(CityList.COUNTRY, "CN"),
                onMap ? List.of() : listed.stream().map(city -> CityRow.of(city, wording, shell)).toList(),
                onMap ? map(listed.stream().map(ListedCity::card).toList(), wording, shell) : null,
                query.isSortedBy(CityList.BY_MUNICIPALITY) || query.isSortedBy(CityList.BY_AREA));
        return ListPages.view("directory/cities", query, page, shell);
    }

    private @Nullable MapView map(List<CityCard> cards, Wording wording, Shell shell) {
        return cards.isEmpty() ? null : new CityMap(wording, shell).inColumn(cards, partnerships.among(cards.stream().map(CityCard::id).toList()));
    }
}
