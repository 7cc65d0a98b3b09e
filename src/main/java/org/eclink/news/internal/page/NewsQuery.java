package org.eclink.news.internal.page;

import java.util.ArrayList;
import java.util.Locale;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.news.internal.item.Filter;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.web.NotFound;
import org.jspecify.annotations.Nullable;

/** Which news an address asks for; the same question has one address. */
public record NewsQuery(@Nullable Place place, @Nullable Concept sector, @Nullable LanguageTag language, boolean isUpcoming) {

    public static final String UPCOMING = "upcoming";

    /** A city, organisation, sector or language that there is not is {@link NotFound}. */
    public static NewsQuery of(String city, String organisation, String sector, String language, String show, Places places, Terms terms) {
        var place = city.isEmpty() ? organisation.isEmpty() ? null : places.organisation(organisation) : places.city(city);
        var concept = sector.isEmpty() ? null : terms.find("sectors", sector.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound(sector));
        var tag = language.isEmpty() ? null : LanguageTag.of(language).orElseThrow(() -> new NotFound(language)).plain();
        return new NewsQuery(place, concept, tag, show.equals(UPCOMING));
    }

    public Filter filter() {
        return new Filter(place == null ? null : place.id(), sector == null ? null : sector.id(), language, isUpcoming);
    }

    /** {@code more} is a further parameter, or blank. */
    public String query(String more) {
        var parameters = new ArrayList<String>();
        if (place != null) parameters.add((place.isCity() ? "city=" : "organisation=") + place.slug());
        if (sector != null) parameters.add("sector=" + sector.code());
        if (language != null) parameters.add("language=" + language.value());
        if (isUpcoming) parameters.add("show=" + UPCOMING);
        if (!more.isEmpty()) parameters.add(more);
        return String.join("&", parameters);
    }

    public String path(String page, String more) {
        var query = query(more);
        return query.isEmpty() ? page : page + "?" + query;
    }
}
