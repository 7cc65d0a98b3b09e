package org.eclink.news.internal.taking;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclink.directory.Places;
import org.eclink.interchange.Cursor;
import org.eclink.interchange.Listing;
import org.eclink.interchange.Paged;
import org.eclink.interchange.Parameters;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Items;
import org.eclink.news.internal.page.NewsQuery;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = "/api/v1/news", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "News")
class NewsApi {

    private static final List<String> FILTERS = List.of("city", "organisation", "sector", "term", "language", "show");

    private final Items items;
    private final NewsItems views;
    private final Places places;
    private final Terms terms;

    NewsApi(Items items, NewsItems views, Places places, Terms terms) {
        this.items = items;
        this.views = views;
        this.places = places;
        this.terms = terms;
    }

    @GetMapping
    @Operation(operationId = "listNews", summary = "News in all its languages", description = "The newest first; events that are still to come by their beginning.")
    @Parameter(name = "city", in = ParameterIn.QUERY, description = "The slug of the city that tells it.", example = "zhuhai", schema = @Schema(type = "string"))
    @Parameter(name = "organisation", in = ParameterIn.QUERY, description = "The slug of the organisation that tells it.", schema = @Schema(type = "string"))
    @Parameter(name = "sector", in = ParameterIn.QUERY, description = "A code of the scheme sectors.", example = "WM", schema = @Schema(type = "string"))
    @Parameter(name = "term", in = ParameterIn.QUERY, description = "A code of the scheme glossary that occurs in it.", example = "WM-003", schema = @Schema(type = "string"))
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "The language it was written in, BCP 47.", example = "zh-Hans", schema = @Schema(type = "string"))
    @Parameter(name = "show", in = ParameterIn.QUERY, description = "upcoming: what announces an event that is not over.", schema = @Schema(type = "string", allowableValues = "upcoming"))
    @Paged
    Listing<NewsItem> list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        var parameters = Parameters.ofList(given, FILTERS);
        var query = query(parameters);
        var list = "news?" + query.query("");
        var after = parameters.after(list, UUID::fromString).orElse(null);
        var found = items.listed(query.filter(), after, parameters.limit() + 1);
        var shown = found.subList(0, Math.min(parameters.limit(), found.size()));
        return new Listing<>(views.of(shown), found.size() > shown.size() ? new Cursor(list, shown.getLast().id().toString()).text() : null);
    }

    private NewsQuery query(Parameters parameters) {
        var show = parameters.one("show").orElse("");
        if (!show.isEmpty() && !show.equals(NewsQuery.UPCOMING)) throw Parameters.unknown("show", show, "it has upcoming");
        var city = known("city", parameters, places::city, "see /api/v1/cities");
        var organisation = known("organisation", parameters, places::organisation, "see /api/v1/organisations");
        var sector = known("sector", parameters, code -> terms.find("sectors", code).orElseThrow(() -> new NotFound(code)), "see /api/v1/schemes/sectors");
        var term = known("term", parameters, code -> terms.find("glossary", code).orElseThrow(() -> new NotFound(code)), "see /api/v1/schemes/glossary/concepts");
        var language = known("language", parameters, tag -> LanguageTag.of(tag).orElseThrow(() -> new NotFound(tag)), "it takes tags of BCP 47");
        return NewsQuery.of(city, organisation, sector, term.isEmpty() ? "" : terms.find("glossary", term).orElseThrow().id().toString(), language, show, places, terms);
    }

    /** As it is given; what leads to nothing is a 400 that names the parameter. */
    private static String known(String name, Parameters parameters, Consumer<String> finding, String where) {
        var value = parameters.one(name).orElse("");
        try {
            if (!value.isEmpty()) finding.accept(value);
            return value;
        } catch (NotFound nothing) {
            throw Parameters.unknown(name, value, where);
        }
    }

    @GetMapping("/{news}")
    @Operation(operationId = "getNews", summary = "One item of news in all its languages")
    NewsItem show(@Parameter(description = "Its slug or its id.", example = "rain-gardens-in-zhuhai") @PathVariable String news, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        Parameters.of(given, List.of());
        var item = items.find(news).filter(Item::isPublic).orElseThrow(() -> Parameters.missing("news", news));
        return views.of(List.of(item)).getFirst();
    }
}
