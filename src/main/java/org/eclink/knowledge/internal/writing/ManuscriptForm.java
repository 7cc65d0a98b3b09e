package org.eclink.knowledge.internal.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.knowledge.internal.work.CaseStudy;
import org.eclink.web.Field;

/** A work as an owner types it. Several values stand one in a line; {@code title-nl} is its title in Dutch, where that is not what it was written in. */
public record ManuscriptForm(Map<String, Field> fields, List<String> sectors, List<TagRow> themes, List<TagRow> agendas, List<ResultRow> results, boolean isUnnamed, int version) {

    static final List<String> OTHER_LANGUAGES = List.of("en", "zh-Hans", "nl");
    static final List<String> LINES = List.of("title", "language", "kind", "issued", "series", "number", "edition", "state", "licence", "outcome", "climate", "size", "density", "cost-from", "cost-to", "currency", "cost-year", "results");
    static final List<String> TEXTS = Stream.concat(Stream.of("abstract", "body", "contributors", "publishers", "cities", "addresses"), CaseStudy.SECTIONS.stream().map(section -> "section-" + section)).toList();
    private static final int MOST_SECTORS = 9;
    private static final int MOST_TAGS = 20;
    private static final int ROOM = 2;

    static ManuscriptForm of(Map<String, List<String>> typed) {
        var fields = new LinkedHashMap<String, Field>();
        LINES.forEach(name -> fields.put(name, Field.of(name, text(typed, name).strip().replaceAll("\\s+", " "))));
        TEXTS.forEach(name -> fields.put(name, Field.of(name, text(typed, name).replace("\r\n", "\n").strip())));
        for (var tag : OTHER_LANGUAGES) {
            fields.put("title-" + tag, Field.of("title-" + tag, text(typed, "title-" + tag).strip().replaceAll("\\s+", " ")));
            fields.put("abstract-" + tag, Field.of("abstract-" + tag, text(typed, "abstract-" + tag).replace("\r\n", "\n").strip()));
        }
        return new ManuscriptForm(fields, typed.getOrDefault("sector", List.of()).stream().distinct().limit(MOST_SECTORS).toList(), rows(typed, "theme"), rows(typed, "agenda"), results(typed), !text(typed, "unnamed").isEmpty(), version(text(typed, "version")));
    }

    private static String text(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of("")).getFirst();
    }

    private static List<TagRow> rows(Map<String, List<String>> typed, String name) {
        var concepts = typed.getOrDefault(name, List.of());
        var reasons = typed.getOrDefault(name + "-why", List.of());
        return IntStream.range(0, Math.min(MOST_TAGS, concepts.size())).mapToObj(place -> new TagRow(concepts.get(place).strip(), place < reasons.size() ? reasons.get(place).strip() : "")).filter(row -> !row.isBlank()).toList();
    }

    private static List<ResultRow> results(Map<String, List<String>> typed) {
        var count = Math.min(MOST_TAGS, typed.getOrDefault("indicator", List.of()).size());
        return IntStream.range(0, count).mapToObj(place -> new ResultRow(at(typed, "indicator", place), at(typed, "before", place), at(typed, "after", place), at(typed, "result-year", place))).filter(row -> !row.isBlank()).toList();
    }

    private static String at(Map<String, List<String>> typed, String name, int place) {
        var all = typed.getOrDefault(name, List.of());
        return place < all.size() ? all.get(place).strip() : "";
    }

    private static int version(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    public Field field(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    String value(String name) {
        return field(name).value();
    }

    /** What stands in the lines of a field. */
    Stream<String> lines(String name) {
        return value(name).lines().map(String::strip).filter(line -> !line.isEmpty());
    }

    boolean isRefused() {
        return fields.values().stream().anyMatch(Field::isRefused);
    }

    ManuscriptForm refused(String name, String key) {
        var changed = new LinkedHashMap<>(fields);
        changed.computeIfPresent(name, (_, field) -> field.isRefused() ? field : field.refused(key));
        return new ManuscriptForm(changed, sectors, themes, agendas, results, isUnnamed, version);
    }

    /** For who saves once more what they typed beside what somebody else has saved meanwhile. */
    ManuscriptForm upon(int newer) {
        return new ManuscriptForm(fields, sectors, themes, agendas, results, isUnnamed, newer);
    }

    public boolean isAbout(String sector) {
        return sectors.contains(sector);
    }

    /** Whether a case is told or could be, so that its fields are shown open. */
    public boolean hasStudy() {
        return StudyReading.KINDS.contains(value("kind")) || !value("outcome").isEmpty();
    }

    public List<ResultRow> resultRows() {
        var all = new ArrayList<>(results);
        for (var room = 0; room < ROOM; room++) all.add(ResultRow.BLANK);
        return all;
    }

    public List<TagRow> themeRows() {
        return withRoom(themes);
    }

    public List<TagRow> agendaRows() {
        return withRoom(agendas);
    }

    private static List<TagRow> withRoom(List<TagRow> rows) {
        var all = new ArrayList<>(rows);
        for (var room = 0; room < ROOM; room++) all.add(TagRow.BLANK);
        return all;
    }
}
