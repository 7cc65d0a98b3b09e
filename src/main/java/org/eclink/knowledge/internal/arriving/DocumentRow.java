package org.eclink.knowledge.internal.arriving;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclink.interchange.CsvRow;
import org.eclink.knowledge.internal.work.Contributor;
import org.eclink.knowledge.internal.work.Description;
import org.eclink.knowledge.internal.work.Issued;
import org.eclink.knowledge.internal.work.Link;
import org.eclink.knowledge.internal.work.Tag;
import org.eclink.knowledge.internal.work.Work.Origin;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;

/** A row of documents.csv as what it means. Several values in a cell are separated by semicolons. */
record DocumentRow(CsvRow row, Terms terms) {

    static final String[] COLUMNS = {"id", "title", "title_en", "publisher", "date", "sectors", "language", "kind", "cities", "series", "number", "version", "state", "contributors", "confidence", "note", "source"};
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Set<String> CONFIDENCES = Set.of("high", "medium", "low");
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1000;
    private static final int LONGEST_SOURCE = 2000;

    String code() {
        var code = row.get("id");
        if (!CODE.matcher(code).matches()) throw unreadable("id is no code");
        return code;
    }

    List<String> publishers() {
        return several("publisher").map(name -> shortEnough("publisher", name, LONGEST_NAME)).distinct().toList();
    }

    List<String> cities() {
        return several("cities").distinct().toList();
    }

    Origin origin() {
        if (!CONFIDENCES.contains(row.get("confidence"))) throw unreadable("confidence is high, medium or low");
        return new Origin(code(), shortEnough("source", required("source"), LONGEST_SOURCE), row.get("confidence"), row.find("note").map(note -> shortEnough("note", note, LONGEST_NOTE)).orElse(null));
    }

    /** {@code publishers} and {@code cities} by the names of the row. */
    Description description(Map<String, UUID> publishers, Map<String, UUID> cities, List<Link> links) {
        var language = LanguageTag.of(row.get("language")).orElseThrow(() -> unreadable("language is no language tag")).value();
        var title = shortEnough("title", required("title"), LONGEST_TITLE);
        var titles = row.find("title_en").filter(_ -> !language.equals("en")).map(english -> Map.of(language, title, "en", shortEnough("title_en", english, LONGEST_TITLE))).orElse(Map.of(language, title));
        var kind = concept("work-kinds", "kind", required("kind"));
        var state = row.find("state").map(code -> concept("work-states", "state", code)).orElse(null);
        var date = row.find("date").map(text -> Issued.of(text).orElseThrow(() -> unreadable("date is no date such as 2018, 2018-01 or 2017/2018")).text()).orElse("");
        var sectors = several("sectors").map(code -> new Tag(concept("sectors", "sectors", code), "")).toList();
        return new Description(kind, language, titles, Map.of(), "", contributors(), publishers().stream().filter(publishers::containsKey).map(publishers::get).toList(), date, row.get("series"), row.get("number"), row.get("version"), state,
                sectors, List.of(), List.of(), cities().stream().filter(cities::containsKey).map(cities::get).toList(), cities().stream().filter(name -> !cities.containsKey(name)).toList(), "", List.of(), links, null);
    }

    private List<Contributor> contributors() {
        return several("contributors").map(one -> {
            var parts = one.split("=", -1);
            if (parts.length != 2 || terms.find("contributor-roles", parts[1]).isEmpty()) throw unreadable("contributors are names with a role: A. Author=author");
            return new Contributor(shortEnough("contributors", parts[0], LONGEST_NAME), parts[1], "", "");
        }).toList();
    }

    private UUID concept(String scheme, String column, String label) {
        return terms.named(scheme, label).map(Concept::id).map(ConceptId::value).orElseThrow(() -> unreadable("%s: %s is not in the vocabulary %s".formatted(column, label, scheme)));
    }

    private Stream<String> several(String column) {
        return Stream.of(row.get(column).split(";")).map(String::strip).filter(one -> !one.isEmpty());
    }

    private String required(String column) {
        return row.find(column).orElseThrow(() -> unreadable(column + " is empty"));
    }

    private String shortEnough(String column, String value, int longest) {
        if (value.length() > longest) throw unreadable("%s is longer than %d characters".formatted(column, longest));
        return value;
    }

    private Unreadable unreadable(String reason) {
        return new Unreadable(row.problem(reason));
    }
}
