package org.eclink.search.internal.page;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.accounts.Viewer;
import org.eclink.search.FoundRow;
import org.eclink.search.Searchable;
import org.eclink.search.internal.asking.Question;
import org.eclink.search.internal.keeping.Keeper;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.page.SearchPage.Also;
import org.eclink.search.internal.page.SearchPage.Chosen;
import org.eclink.translation.LanguageTag;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Pages;
import org.eclink.web.Pagination;
import org.eclink.web.Shell;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** The one search. */
@Pages
class SearchController {

    private static final int SUGGESTED = 8;
    private static final int LOOKED_AT = 24;
    private static final int SHOWN_GROUPS = 12;

    private final Finding finding;
    private final FacetValues values;
    private final ResultRows rows;
    private final Keeper keeper;
    private final Map<String, Searchable> kinds;

    SearchController(Finding finding, FacetValues values, ResultRows rows, Keeper keeper, List<Searchable> kinds) {
        this.finding = finding;
        this.values = values;
        this.rows = rows;
        this.keeper = keeper;
        this.kinds = kinds.stream().collect(Collectors.toMap(Searchable::kind, Function.identity()));
    }

    @GetMapping("/search")
    ModelAndView search(@RequestParam MultiValueMap<String, String> parameters, Shell shell, Viewer viewer) {
        var query = SearchQuery.of(parameters);
        var words = Field.of("q", query.words());
        if (query.isTooLong()) return view(page(query.asking(""), words.refused("search.long"), viewer, shell), query, HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return view(page(query, words, viewer, shell), query, HttpStatus.OK, shell);
    }

    private static ModelAndView view(SearchPage page, SearchQuery query, HttpStatus status, Shell shell) {
        return new ModelAndView("search/search", status).addObject("page", page).addObject("shell", query.isTooLong() ? shell : shell.withQuery(query.parameters()));
    }

    private SearchPage page(SearchQuery query, Field words, Viewer viewer, Shell shell) {
        var results = finding.find(query, viewer, shell.language().tag());
        var question = results.question();
        var shown = rows.of(results.hits(), question, shell);
        var pagination = Pagination.of(query.page(), SearchQuery.ROWS, Math.toIntExact(Math.min(results.all(), SearchQuery.ROWS * 50L)), page -> shell.link(query.at(page).path()));
        if (!pagination.exists()) throw new NotFound(query.page());
        var facets = values.facets(query, results.counts(), shell);
        var languages = results.counts().getOrDefault(SearchFacet.LANGUAGE, Map.of()).size();
        return new SearchPage(words, shell.link("/search"), !query.isEmpty(), results.all(), languages, also(question, shell), query.isOnly() || question.terms().isEmpty() && question.translated().isEmpty() ? null : shell.link(query.only(true).path()), query.isOnly() ? shell.link(query.only(false).path()) : null,
                facets, chosen(query, shell), query.isNewest(), shown, pagination, List.of(), understood(question, shell), shell.link("/search/suggestions?q="), shell.link("/feeds/search?" + query.parameters()), keeper.progress().isRunning());
    }

    private List<Chosen> chosen(SearchQuery query, Shell shell) {
        var chosen = new ArrayList<Chosen>();
        for (var facet : SearchFacet.values()) {
            for (var code : query.of(facet)) values.word(facet, code, shell).forEach(word -> chosen.add(new Chosen(word, shell.link(query.without(facet, code).path()))));
        }
        return chosen;
    }

    /** The agreed words for what was asked, in other languages. */
    private static List<Also> also(Question question, Shell shell) {
        var also = new LinkedHashMap<String, Also>();
        for (var term : question.terms()) term.labels().forEach((tag, label) -> {
            if (Tongue.of(tag) != question.tongue()) also.putIfAbsent(label.toLowerCase(Locale.ROOT), new Also(label, tag.equals(shell.language().tag()) ? null : tag));
        });
        return List.copyOf(also.values());
    }

    /** Each word that was understood, and as what. */
    private static List<Content> understood(Question question, Shell shell) {
        var said = new ArrayList<Content>();
        for (var translated : question.translated().entrySet()) {
            for (var group : translated.getValue().groups()) {
                if (group.isVerbatim() || said.size() == SHOWN_GROUPS) continue;
                var tag = LanguageTag.of(translated.getKey().code()).map(LanguageTag::value).orElse("und");
                var senses = group.senses().stream().limit(3).map(sense -> sense.words()).collect(Collectors.joining(", "));
                said.add(shell.rich("search.understood.word", "asked", ResultRows.in(group.source(), null), "senses", ResultRows.in(senses, tag)));
            }
        }
        return said;
    }

    /** What a combobox takes. */
    record Suggestions(List<Suggestion> items) {}

    record Suggestion(Map<String, String> names, String slug) {}

    @GetMapping("/search/suggestions")
    @ResponseBody
    Suggestions suggest(@RequestParam(defaultValue = "") String q, Shell shell, Viewer viewer) {
        if (q.length() > SearchQuery.LONGEST) return new Suggestions(List.of());
        var keys = finding.beginning(q, viewer, LOOKED_AT);
        var found = new HashMap<String, FoundRow>();
        FacetValues.byKind(keys).forEach((kind, ids) -> Objects.requireNonNull(kinds.get(kind)).rows(ids, shell).forEach((id, row) -> found.put(kind + ":" + id, row)));
        var titles = new LinkedHashMap<String, Suggestion>();
        for (var key : keys) {
            var row = found.get(key);
            if (row == null || titles.size() == SUGGESTED) continue;
            var names = new LinkedHashMap<String, String>();
            names.put(shell.language().tag(), row.names().mine());
            if (row.names().theirs() != null && row.names().theirsTag() != null) names.put(row.names().theirsTag(), row.names().theirs());
            titles.putIfAbsent(row.names().mine(), new Suggestion(names, row.names().mine()));
        }
        return new Suggestions(List.copyOf(titles.values()));
    }
}
