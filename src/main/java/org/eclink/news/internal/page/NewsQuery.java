package org.eclink.news.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.news.internal.item.Filter;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.web.NotFound;
import org.eclink.web.Uuids;
import org.jspecify.annotations.Nullable;

/** Which news an address asks for; the same question has one address. {@code ids} are those that lead to the place. */
public record NewsQuery(@Nullable Place place, Set<UUID> ids, @Nullable Concept about, @Nullable LanguageTag language, boolean isUpcoming) {

    public static final String UPCOMING = "upcoming";

    /** A city, organisation, sector or language that there is not is {@link NotFound}. */
    public static NewsQuery of(String city, String organisation, String sector, String term, String language, String show, Places places, Terms terms) {
        var place = city.isEmpty() ? organisation.isEmpty() ? null : places.organisation(organisation) : places.city(city);
        var concept = sector.isEmpty() ? term.isEmpty() ? null : term(term, terms) : terms.find("sectors", sector.toUpperCase(Locale.ROOT)).orElseThrow(() -> new NotFound(sector));
        var tag = language.isEmpty() ? null : LanguageTag.of(language).orElseThrow(() -> new NotFound(language)).plain();
        return new NewsQuery(place, place == null ? Set.of() : places.ids(List.of(place)), concept, tag, show.equals(UPCOMING));
    }

    private static Concept term(String id, Terms terms) {
        return Uuids.of(id).flatMap(one -> terms.find(new ConceptId(one))).orElseThrow(() -> new NotFound(id));
    }

    /** The sector that it is narrowed to. */
    public @Nullable Concept sector() {
        return about != null && about.scheme().equals("sectors") ? about : null;
    }

    public Filter filter() {
        return new Filter(ids, about == null ? null : about.id(), language, isUpcoming);
    }

    /** {@code more} is a further parameter, or blank. */
    public String query(String more) {
        var parameters = new ArrayList<String>();
        if (place != null) parameters.add((place.isCity() ? "city=" : "organisation=") + place.slug());
        if (about != null) parameters.add(sector() == null ? "term=" + about.id() : "sector=" + about.code());
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
