package org.eclink.terms.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclink.interchange.CsvProblem;
import org.eclink.interchange.CsvRow;
import org.eclink.interchange.CsvTable;
import org.eclink.terms.Concept.Status;
import org.eclink.terms.Mapping.Match;
import org.eclink.terms.internal.Draft.Link;
import org.eclink.terms.internal.Draft.Name;
import org.eclink.terms.internal.Draft.Name.Kind;
import org.eclink.terms.internal.Draft.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Makes drafts of the files under {@code data/}, in an order in which the broader concept comes first. */
class VocabularyFiles {

    /** "水管理(水资源与水系统管理)": the label, and in brackets another one. */
    private static final Pattern BRACKET = Pattern.compile("(.+?)[(\\uFF08](.+)[)\\uFF09]");
    private static final Pattern ABBREVIATION = Pattern.compile("\\S*\\p{Lu}\\S*\\p{Lu}\\S*");
    private static final Pattern SCHEME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Map<String, String> FRAMEWORKS = Map.of("SDG", "sdg", "SDG11", "sdg11-targets",
            "SENDAI-PRIORITY", "sendai-priorities", "SENDAI-TARGET", "sendai-targets", "NEW-URBAN-AGENDA",
            "new-urban-agenda", "EU-URBAN-AGENDA", "eu-urban-agenda", "IUC-TOPIC", "iuc-topics");

    final Map<String, Vocabulary> schemes = new LinkedHashMap<>();
    final Map<Key, Draft> drafts = new LinkedHashMap<>();
    final List<Link> links = new ArrayList<>();
    final List<CsvProblem> problems = new ArrayList<>();
    private final Map<Key, CsvRow> dutch = new HashMap<>();

    /** A file and what one row of it means. */
    record Reader(String file, BiConsumer<VocabularyFiles, CsvRow> row, String... columns) {}

    static final List<Reader> READERS = List.of(
            new Reader("schemes.csv", VocabularyFiles::scheme, "scheme", "version", "replaced_by", "label_en",
                    "label_zh", "label_nl", "source"),
            new Reader("labels-nl.csv", VocabularyFiles::dutchLabel, "scheme", "code", "label", "source", "confidence"),
            new Reader("vocabularies.csv", VocabularyFiles::term, "scheme", "code", "position", "broader", "label_en",
                    "label_zh", "label_nl", "hidden", "note", "source", "confidence"),
            new Reader("sectors.csv", VocabularyFiles::sector, "code", "name_en", "name_zh", "name_nl", "name_de",
                    "name_fr", "note", "confidence", "sort_order", "source"),
            new Reader("sectors_2015_list.csv", VocabularyFiles::formerSector, "code_2015", "name_en", "name_zh",
                    "maps_to_current", "note", "confidence", "source"),
            new Reader("subthemes.csv", VocabularyFiles::theme, "sector_code", "l1_code", "l1_en", "l1_zh", "l2_code",
                    "l2_en", "l2_zh", "status", "source"),
            new Reader("frameworks.csv", VocabularyFiles::framework, "framework", "code", "label_en", "label_zh",
                    "note", "source", "confidence"),
            new Reader("glossary.csv", VocabularyFiles::glossaryTerm, "term_id", "sector_code", "en", "zh", "nl", "de", "fr",
                    "confidence", "note", "source"),
            new Reader("mappings.csv", VocabularyFiles::mapping, "scheme", "code", "match", "to_scheme", "to_code",
                    "source", "confidence"));

    /** How many rows were taken. */
    int read(Reader reader, byte[] bytes) {
        var table = CsvTable.parse(reader.file(), bytes, reader.columns());
        var before = problems.size();
        table.rows().forEach(row -> take(reader, row));
        var refused = problems.size() - before;
        problems.addAll(table.problems());
        return table.rows().size() - refused;
    }

    private void take(Reader reader, CsvRow row) {
        try {
            reader.row().accept(this, row);
        } catch (NumberFormatException e) {
            refuse(row, "position is no number");
        }
    }

    void add(Draft draft) {
        drafts.putIfAbsent(draft.key(), draft);
    }

    /** Dutch labels of concepts that no file brought are problems too. */
    void finish() {
        dutch.forEach((key, row) -> refuse(row, "unknown concept " + key));
    }

    private void scheme(CsvRow row) {
        var titles = Map.of("en", row.get("label_en"), "zh-Hans", row.get("label_zh"), "nl", row.get("label_nl"));
        var replacedBy = row.find("replaced_by").orElse(null);
        if (!SCHEME.matcher(row.get("scheme")).matches()) refuse(row, "no scheme code: " + row.get("scheme"));
        else if (row.get("version").isEmpty() || row.get("version").length() > 20) refuse(row, "no version");
        else if (titles.values().stream().anyMatch(title -> title.length() > 300)) refuse(row, "a title is too long");
        else if (titles.containsValue("")) refuse(row, "a title is missing");
        else if (replacedBy != null && !schemes.containsKey(replacedBy)) refuse(row, "unknown scheme " + replacedBy);
        else schemes.put(row.get("scheme"), new Vocabulary(row.get("scheme"), row.get("version"), replacedBy, titles,
                row.get("source")));
    }

    private void dutchLabel(CsvRow row) {
        var flaw = name(row, Kind.PREFERRED, "nl", row.get("label")).flaw();
        if (flaw != null) refuse(row, flaw);
        else dutch.put(new Key(row.get("scheme"), row.get("code")), row);
    }

    private void term(CsvRow row) {
        var key = new Key(row.get("scheme"), row.get("code"));
        var broader = row.find("broader").map(code -> new Key(key.scheme(), code)).orElse(null);
        var names = preferred(row, "en", "label_en", "zh-Hans", "label_zh", "nl", "label_nl");
        Stream.of(row.get("hidden").split("\\|")).filter(text -> !text.isBlank())
            .map(text -> name(row, Kind.HIDDEN, "und", text.strip())).forEach(names::add);
        add(row, key, broader, Integer.parseInt(row.get("position")), Status.CURRENT, names);
    }

    private void sector(CsvRow row) {
        var names = preferred(row, "en", "name_en", "nl", "name_nl", "de", "name_de", "fr", "name_fr");
        names.addAll(chinese(row, row.get("name_zh")));
        add(row, new Key("sectors", row.get("code")), null, Integer.parseInt(row.get("sort_order")), Status.CURRENT, names);
    }

    private void formerSector(CsvRow row) {
        var names = preferred(row, "en", "name_en");
        names.addAll(chinese(row, row.get("name_zh")));
        var status = row.find("maps_to_current").isEmpty() ? Status.RETIRED : Status.CURRENT;
        add(row, new Key("sectors-2015", row.get("code_2015")), null, (int) row.line(), status, names);
    }

    private void theme(CsvRow row) {
        var theme = new Key("themes", row.get("l1_code"));
        if (!drafts.containsKey(theme)) {
            add(row, theme, new Key("sectors", row.get("sector_code")), 2 * (int) row.line(), status(row),
                    preferred(row, "en", "l1_en", "zh-Hans", "l1_zh"));
        }
        add(row, new Key("themes", row.get("l2_code")), theme, 2 * (int) row.line() + 1, status(row),
                preferred(row, "en", "l2_en", "zh-Hans", "l2_zh"));
    }

    private void framework(CsvRow row) {
        var scheme = FRAMEWORKS.getOrDefault(row.get("framework"), row.get("framework"));
        var broader = scheme.equals("sdg11-targets") ? new Key("sdg", "11") : null;
        add(row, new Key(scheme, row.get("code")), broader, (int) row.line(), Status.CURRENT,
                preferred(row, "en", "label_en", "zh-Hans", "label_zh"));
    }

    private void glossaryTerm(CsvRow row) {
        var names = chinese(row, row.get("zh"));
        var all = new ArrayList<>(names);
        for (var tag : List.of("en", "nl", "de", "fr")) row.find(tag).ifPresent(text -> all.addAll(abbreviated(row, tag, text)));
        var term = new Key("glossary", row.get("term_id"));
        add(row, term, null, (int) row.line(), Status.CURRENT, all, Map.of()); // its notes say which languages lack it, which shows
        row.find("sector_code").map(code -> new Key("sectors", code)).filter(drafts::containsKey).filter(_ -> drafts.containsKey(term))
            .ifPresent(sector -> links.add(new Link(term, Match.BROAD, sector, row.get("source"), confidence(row))));
    }

    /** "floor area ratio (FAR)" has another label; "voorbeeldstad (lighthouse city)" is only explained, and found without that too. */
    private static List<Name> abbreviated(CsvRow row, String tag, String text) {
        var parts = BRACKET.matcher(text);
        if (!parts.matches()) return List.of(name(row, Kind.PREFERRED, tag, text));
        var bare = parts.group(1).strip();
        if (ABBREVIATION.matcher(parts.group(2)).matches()) return List.of(name(row, Kind.PREFERRED, tag, bare), name(row, Kind.ALTERNATIVE, tag, parts.group(2)));
        return List.of(name(row, Kind.PREFERRED, tag, text), name(row, Kind.HIDDEN, tag, bare));
    }

    private void mapping(CsvRow row) {
        var subject = new Key(row.get("scheme"), row.get("code"));
        var object = new Key(row.get("to_scheme"), row.get("to_code"));
        var match = Stream.of(Match.values()).filter(one -> one.name().equalsIgnoreCase(row.get("match"))).findFirst();
        if (match.isEmpty()) refuse(row, "unknown match " + row.get("match"));
        else if (!drafts.containsKey(subject)) refuse(row, "unknown concept " + subject);
        else if (!drafts.containsKey(object)) refuse(row, "unknown concept " + object);
        else if (!Draft.CONFIDENCES.contains(confidence(row))) refuse(row, "unknown confidence " + confidence(row));
        else if (subject.equals(object) || links.stream().anyMatch(link -> link.joins(subject, object))) {
            refuse(row, "maps twice or to itself: " + subject);
        } else links.add(new Link(subject, match.get(), object, row.get("source"), confidence(row)));
    }

    private void add(CsvRow row, Key key, @Nullable Key broader, int position, Status status, List<Name> names) {
        add(row, key, broader, position, status, names, row.find("note").map(note -> Map.of("en", note)).orElse(Map.of()));
    }

    private void add(CsvRow row, Key key, @Nullable Key broader, int position, Status status, List<Name> names, Map<String, String> notes) {
        var translation = dutch.remove(key);
        if (translation != null) names.add(name(translation, Kind.PREFERRED, "nl", translation.get("label")));
        var draft = new Draft(key, broader, position, status, names, notes, row.get("source"), confidence(row));
        var flaw = draft.flaw();
        if (flaw != null) refuse(row, flaw);
        else if (!schemes.containsKey(key.scheme())) refuse(row, "unknown scheme " + key.scheme());
        else if (broader != null && !drafts.containsKey(broader)) refuse(row, "unknown broader concept " + broader);
        else if (drafts.containsKey(key)) refuse(row, key + " stands twice");
        else drafts.put(key, draft);
    }

    private static List<Name> preferred(CsvRow row, String... tagsAndColumns) {
        var names = new ArrayList<Name>();
        for (var i = 0; i < tagsAndColumns.length; i += 2) {
            names.add(name(row, Kind.PREFERRED, tagsAndColumns[i], row.get(tagsAndColumns[i + 1])));
        }
        return names;
    }

    private static List<Name> chinese(CsvRow row, String text) {
        var parts = BRACKET.matcher(text);
        if (!parts.matches()) return List.of(name(row, Kind.PREFERRED, "zh-Hans", text));
        return List.of(name(row, Kind.PREFERRED, "zh-Hans", parts.group(1)),
                name(row, Kind.ALTERNATIVE, "zh-Hans", parts.group(2)));
    }

    private static Name name(CsvRow row, Kind kind, String tag, String text) {
        return new Name(kind, tag, text, row.get("source"), confidence(row));
    }

    private static String confidence(CsvRow row) {
        return row.find("confidence").orElse("medium");
    }

    private static Status status(CsvRow row) {
        return row.get("status").equals("proposed") ? Status.PROPOSED : Status.CURRENT;
    }

    private void refuse(CsvRow row, String reason) {
        problems.add(row.problem(reason));
    }
}
