package org.eclink.search.internal.page;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.accounts.Viewer.Visitor;
import org.eclink.interchange.Parameters;
import org.eclink.search.Findable;
import org.eclink.search.Findable.Weight;
import org.eclink.search.Searchable;
import org.eclink.search.internal.asking.Question;
import org.eclink.search.internal.index.Index.Hit;
import org.eclink.search.internal.lexicon.Sense;
import org.eclink.search.internal.page.SearchAnswer.Item;
import org.eclink.search.internal.page.SearchAnswer.Understood;
import org.eclink.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everybody may find. */
@RestController
@RequestMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Search")
class SearchApi {

    private static final List<String> ALLOWED = Stream.concat(Stream.of("q", "in", "sort", "only", "page"), Stream.of(SearchFacet.values()).map(SearchFacet::parameter)).toList();

    private final Finding finding;
    private final Map<String, Searchable> kinds;

    SearchApi(Finding finding, List<Searchable> kinds) {
        this.finding = finding;
        this.kinds = kinds.stream().collect(Collectors.toMap(Searchable::kind, Function.identity()));
    }

    @GetMapping
    @Operation(operationId = "search", summary = "One question over everything, in every language", description = "The best first, twenty to a page. A question in Chinese finds what is written in English and the other way round.")
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "What is looked for, in any language, up to 500 characters.", example = "海绵城市", schema = @Schema(type = "string", maxLength = 500))
    @Parameter(name = "in", in = ParameterIn.QUERY, description = "The language of the question where its words do not tell it, BCP 47.", example = "nl", schema = @Schema(type = "string", defaultValue = "en"))
    @Parameter(name = "kind", in = ParameterIn.QUERY, description = "Only things of this kind, several times for several.", example = "city", schema = @Schema(type = "string"))
    @Parameter(name = "sector", in = ParameterIn.QUERY, description = "A code of the scheme sectors.", example = "WM", schema = @Schema(type = "string"))
    @Parameter(name = "theme", in = ParameterIn.QUERY, description = "A code of the scheme themes.", example = "WM.1", schema = @Schema(type = "string"))
    @Parameter(name = "city", in = ParameterIn.QUERY, description = "The slug of a city it belongs to.", example = "zhuhai", schema = @Schema(type = "string"))
    @Parameter(name = "country", in = ParameterIn.QUERY, description = "A code of the scheme countries.", example = "CN", schema = @Schema(type = "string"))
    @Parameter(name = "language", in = ParameterIn.QUERY, description = "A language that it can be read in, BCP 47.", example = "zh-Hans", schema = @Schema(type = "string"))
    @Parameter(name = "year", in = ParameterIn.QUERY, description = "The year it is of.", example = "2016", schema = @Schema(type = "string"))
    @Parameter(name = "agenda", in = ParameterIn.QUERY, description = "A code of an agenda, such as the Sustainable Development Goals.", example = "11", schema = @Schema(type = "string"))
    @Parameter(name = "sort", in = ParameterIn.QUERY, description = "newest: by date.", schema = @Schema(type = "string", allowableValues = "newest"))
    @Parameter(name = "only", in = ParameterIn.QUERY, description = "yes: these words alone, translated nowhere.", schema = @Schema(type = "string", allowableValues = "yes"))
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "Which page, up to the fiftieth.", schema = @Schema(type = "integer", minimum = "1", maximum = "50", defaultValue = "1"))
    SearchAnswer search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> given) {
        var parameters = Parameters.of(given, ALLOWED);
        var query = query(given);
        if (query.isTooLong()) throw Parameters.unknown("q", query.words().substring(0, 20) + "…", "it takes up to 500 characters");
        var results = finding.find(query, new Visitor(), parameters.one("in").orElse("en"));
        return new SearchAnswer(results.all(), items(results.hits()), understood(results.question()));
    }

    private static SearchQuery query(Map<String, List<String>> given) {
        try {
            return SearchQuery.of(given);
        } catch (NotFound unknown) {
            throw Parameters.unknown("page", String.join(",", given.getOrDefault("page", List.of())), "it takes 1 to 50");
        }
    }

    private List<Item> items(List<Hit> hits) {
        var read = new HashMap<String, Findable>();
        FacetValues.byKind(hits.stream().map(Hit::key).toList()).forEach((kind, ids) -> Objects.requireNonNull(kinds.get(kind)).read(ids).forEach((id, findable) -> read.put(kind + ":" + id, findable)));
        var items = new ArrayList<Item>();
        for (var hit : hits) if (read.containsKey(hit.key())) items.add(item(hit, Objects.requireNonNull(read.get(hit.key()))));
        return items;
    }

    private Item item(Hit hit, Findable findable) {
        var kind = Objects.requireNonNull(kinds.get(hit.key().split(":", 2)[0]));
        var id = FacetValues.byKind(List.of(hit.key())).values().iterator().next().getFirst();
        var titles = new TreeMap<String, String>();
        findable.words().stream().filter(words -> words.weight() != Weight.TEXT).forEach(words -> titles.putIfAbsent(words.language(), words.text()));
        return new Item(kind.kind(), id, "/id/" + kind.permanentKind() + "/" + id, titles, Math.round(hit.score() * 1000) / 1000.0);
    }

    private static Understood understood(Question question) {
        var words = new TreeMap<String, Map<String, List<String>>>();
        question.translated().forEach((tongue, translated) -> {
            var senses = new LinkedHashMap<String, List<String>>();
            translated.groups().forEach(group -> senses.put(group.source(), group.senses().stream().map(Sense::words).toList()));
            words.put(tongue.code(), senses);
        });
        return new Understood(question.tongue().code(), question.terms().stream().map(term -> term.concept().value()).toList(), words);
    }
}
