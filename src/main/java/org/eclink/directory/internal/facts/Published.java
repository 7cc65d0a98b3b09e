package org.eclink.directory.internal.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;

/** The parts that cities, organisations and partnerships have in common as the API gives them: codes instead of ids. */
public record Published(Terms terms, Site site, Map<Integer, String> citations) {

    private static final Set<String> CONCEPTS = Set.of(Facts.COUNTRY, Facts.REGION, Facts.LEVEL, Facts.CLIMATE, Facts.STANDING, Facts.KIND, Facts.STATE);
    private static final Set<String> CONCEPT_LISTS = Set.of(Facts.SECTORS, Facts.PROGRAMMES);
    private static final List<String> NAMES_FIRST = List.of("en", "zh-Hans", "nl", "native");

    /** A fact with what vouches for it. */
    @Schema(name = "Fact")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PublishedFact(
            @Schema(description = "A text, a number, a code or a list of them; a position is [latitude, longitude].", example = "Asia/Shanghai") Object value,
            @Schema(description = "The year it is of.", example = "2020") @Nullable Integer year,
            @Schema(description = "Where it is from; name it when you pass the fact on.", example = "IANA time zone database") String source,
            @Schema(description = "A code of the scheme confidence.", example = "high") String confidence,
            @Schema(description = "What its source adds.") @Nullable String note) {}

    @Schema(name = "Labelled", description = "A code and what it means, by language.")
    public record Labelled(@Schema(example = "cn-henan") String code, @Schema(example = "{\"en\": \"Henan\", \"zh-Hans\": \"河南省\"}") Map<String, String> labels) {}

    @Schema(name = "Links")
    public record Links(@Schema(description = "This item in the API.", example = "https://ec-link.example/api/v1/cities/luoyang") String self,
            @Schema(description = "Its page by language of the interface.", example = "{\"en\": \"https://ec-link.example/en/cities/luoyang\"}") Map<String, String> page,
            @Schema(description = "Its address for ever, which leads to the page in the reader's language.") String permanent) {}

    static Set<Integer> sourcesOf(Collection<Facts> facts) {
        return facts.stream().flatMap(one -> one.byProperty().values().stream()).map(Fact::source).collect(Collectors.toSet());
    }

    public Links links(String part, String slug, String kind, Object id) {
        var pages = new LinkedHashMap<String, String>();
        for (var language : site.languages()) pages.put(language.code(), address(language, "/" + part + "/" + slug));
        return new Links(site.address() + "/api/v1/" + part + "/" + slug, pages, site.address() + "/id/" + kind + "/" + id);
    }

    private String address(Language language, String path) {
        return site.address() + "/" + language.code() + path;
    }

    public String code(ConceptId concept) {
        return terms.get(concept).code();
    }

    public List<String> codes(List<ConceptId> concepts) {
        return concepts.stream().map(this::code).toList();
    }

    public Labelled labelled(ConceptId id) {
        var concept = terms.get(id);
        return new Labelled(concept.code(), concept.labels());
    }

    /** Those of the interface first, its own name next, the others by tag. */
    public static Map<String, String> names(Map<String, String> names) {
        var ordered = new LinkedHashMap<String, String>();
        NAMES_FIRST.stream().filter(names::containsKey).forEach(tag -> ordered.put(tag, names.getOrDefault(tag, "")));
        new TreeMap<>(names).forEach(ordered::putIfAbsent);
        return ordered;
    }

    /** All but the figures that stand in {@code population}, under the names of the fields that they fill. */
    public Map<String, PublishedFact> facts(Facts facts) {
        var published = new TreeMap<String, PublishedFact>();
        facts.byProperty().forEach((property, fact) -> {
            if (!property.startsWith(Facts.RESIDENTS)) published.put(field(property), published(property, fact));
        });
        return published;
    }

    private static String field(String property) {
        if (property.startsWith(Facts.NAME)) return "names." + property.substring(Facts.NAME.length());
        return property.equals(Facts.ZONE) ? "timeZone" : property;
    }

    public PublishedFact published(String property, Fact fact) {
        return new PublishedFact(value(property, fact), fact.year(), citation(fact), fact.confidence(), fact.note());
    }

    public String citation(Fact fact) {
        return citations.getOrDefault(fact.source(), "");
    }

    private Object value(String property, Fact fact) {
        if (CONCEPTS.contains(property)) return code(ConceptId.valueOf(fact.value().toString()));
        if (CONCEPT_LISTS.contains(property) && fact.value() instanceof List<?> ids) return ids.stream().map(id -> code(ConceptId.valueOf(id.toString()))).toList();
        return fact.value();
    }

    /** The boundaries within which people are counted, in the order of their vocabulary. */
    public static List<String> boundaries(Terms terms) {
        return terms.all("population-scopes").stream().map(Concept::code).toList();
    }
}
