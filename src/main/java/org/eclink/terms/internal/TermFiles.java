package org.eclink.terms.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclink.accounts.AccountId;
import org.eclink.interchange.CsvTable;
import org.eclink.interchange.CsvWriting;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.NewConcept;
import org.eclink.terms.Scheme;
import org.eclink.terms.Terms;
import org.eclink.web.NotFound;
import org.eclink.web.Site;
import org.eclink.web.Uuids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Vocabularies leave as files and come back: what a file says of a language is what people say from then on, what it does not say stays. */
@Service
class TermFiles {

    private static final int LONGEST = 300;
    private static final int LONGEST_DEFINITION = 2000;
    private static final String KEY = "code";

    private final Terms terms;
    private final ConceptRows rows;
    private final ConceptEditing editing;
    private final Site site;

    TermFiles(Terms terms, ConceptRows rows, ConceptEditing editing, Site site) {
        this.terms = terms;
        this.rows = rows;
        this.editing = editing;
        this.site = site;
    }

    /** What came is not such a file. */
    static final class Unreadable extends Exception {

        Unreadable() {
            super("not such a file", null, false, false);
        }
    }

    /** How a vocabulary stands in a file. */
    enum Format {
        TURTLE("ttl", "text/turtle;charset=UTF-8"), JSON_LD("jsonld", "application/ld+json"), TBX("tbx", "application/x-tbx+xml;charset=UTF-8"), CSV("csv", "text/csv;charset=UTF-8");

        final String ending;
        final String type;

        Format(String ending, String type) {
            this.ending = ending;
            this.type = type;
        }

        static Optional<Format> of(String name) {
            for (var format : values()) if (name.endsWith("." + format.ending)) return Optional.of(format);
            return Optional.empty();
        }
    }

    Optional<Scheme> find(String code) {
        return terms.schemes().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    Scheme scheme(String code) {
        return find(code).orElseThrow(() -> new NotFound(code));
    }

    String write(Scheme scheme, Format format) {
        var labels = rows.labelsOf(scheme.code());
        var notes = rows.notesOf(scheme.code());
        var entries = terms.all(scheme.code()).stream()
            .map(concept -> new TermEntry(concept, labels.getOrDefault(concept.id().value(), List.of()), notes.getOrDefault(concept.id().value(), List.of()), terms.mappings(concept.id()))).toList();
        return switch (format) {
            case TURTLE -> new Skos(site.address(), terms).turtle(scheme, entries);
            case JSON_LD -> new Skos(site.address(), terms).jsonLd(scheme, entries);
            case TBX -> Tbx.write(scheme.titles().getOrDefault("en", scheme.code()), entries);
            case CSV -> csv(entries);
        };
    }

    /** A column for each language and kind; alternatives with a bar between them. */
    private String csv(List<TermEntry> entries) {
        var tags = new TreeSet<String>();
        entries.forEach(entry -> entry.labels().stream().map(ConceptRows.Label::tag).filter(tag -> !tag.equals("und")).forEach(tags::add));
        var header = new ArrayList<>(List.of(KEY, "id", "status", "broader"));
        for (var tag : tags) header.addAll(List.of("preferred " + tag, "alternatives " + tag, "definition " + tag));
        try (var bytes = new ByteArrayOutputStream()) {
            var table = new CsvWriting(bytes, header);
            for (var entry : entries) table.row(row(entry, tags));
            table.flush();
            return bytes.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> row(TermEntry entry, TreeSet<String> tags) {
        var concept = entry.concept();
        var cells = new ArrayList<>(List.of(concept.code(), concept.id().toString(), concept.status().name().toLowerCase(Locale.ROOT), concept.broader() == null ? "" : terms.get(concept.broader()).code()));
        for (var tag : tags) {
            cells.add(joined(entry.labels("preferred"), tag));
            cells.add(joined(entry.labels("alternative"), tag));
            cells.add(entry.notes().stream().filter(note -> note.kind().equals("definition") && note.tag().equals(tag)).map(ConceptRows.Note::text).findFirst().orElse(""));
        }
        return cells;
    }

    private static String joined(List<ConceptRows.Label> labels, String tag) {
        return String.join("|", labels.stream().filter(label -> label.tag().equals(tag)).map(ConceptRows.Label::text).toList());
    }

    /** What became of a file's concepts. */
    public record Taken(int changed, int same, int added, int refused) {}

    /** A file that breaks off changes nothing. New concepts, which need a preferred word, come first and all at once, in a transaction of their own; what is edited is so in one. */
    @Transactional(rollbackFor = Unreadable.class)
    public Taken take(Scheme scheme, Format format, byte[] bytes, AccountId by) throws Unreadable, IOException {
        var incoming = read(format, bytes);
        var known = incoming.stream().filter(one -> find(scheme, one.key()).isPresent()).map(Incoming::key).collect(Collectors.toSet());
        var taken = incoming.stream().filter(one -> !isTooLong(one) && (known.contains(one.key()) || isNew(one))).toList();
        var added = taken.stream().filter(one -> !known.contains(one.key())).toList();
        terms.ensureAll(drafts(scheme, added));
        var labels = rows.labelsOf(scheme.code());
        var notes = rows.notesOf(scheme.code());
        var changed = 0;
        for (var one : taken) {
            var concept = find(scheme, one.key()).orElseThrow();
            var isEdited = edit(concept, one, labels.getOrDefault(concept.id().value(), List.of()), notes.getOrDefault(concept.id().value(), List.of()), by);
            if (isEdited && known.contains(one.key())) changed++;
        }
        return new Taken(changed, taken.size() - added.size() - changed, added.size(), incoming.size() - taken.size());
    }

    private static List<Incoming> read(Format format, byte[] bytes) throws Unreadable, IOException {
        return switch (format) {
            case TURTLE -> Skos.read(Statements.turtle(bytes));
            case JSON_LD -> Skos.read(Statements.jsonLd(bytes));
            case TBX -> Tbx.read(new ByteArrayInputStream(bytes));
            case CSV -> csv(bytes);
        };
    }

    private static List<Incoming> csv(byte[] bytes) throws Unreadable {
        var table = CsvTable.parse("vocabulary", bytes, KEY);
        if (table.rows().isEmpty()) throw new Unreadable();
        return table.rows().stream().map(row -> {
            var incoming = new Incoming(row.get(KEY));
            row.values().forEach((column, value) -> {
                var words = column.split(" ", 2);
                if (words.length < 2 || value.isBlank() || !isTag(words[1])) return;
                switch (words[0]) {
                    case "preferred" -> incoming.in(words[1]).preferred = value.strip();
                    case "alternatives" -> List.of(value.split("\\|")).forEach(one -> incoming.in(words[1]).alternatives.add(one.strip()));
                    case "definition" -> incoming.in(words[1]).definition = value.strip();
                    default -> {
                        // a column of somebody else's
                    }
                }
            });
            return incoming;
        }).toList();
    }

    private static boolean isTag(String text) {
        return text.length() <= 35 && text.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    private static boolean isTooLong(Incoming incoming) {
        return incoming.words().entrySet().stream().anyMatch(one -> !isTag(one.getKey()) || one.getValue().preferred.length() > LONGEST || one.getValue().definition.length() > LONGEST_DEFINITION
            || one.getValue().alternatives.stream().anyMatch(word -> word.length() > LONGEST));
    }

    private Optional<Concept> find(Scheme scheme, String key) {
        return Uuids.of(key).map(ConceptId::new).map(id -> terms.find(id).filter(concept -> concept.scheme().equals(scheme.code()))).orElseGet(() -> terms.find(scheme.code(), key));
    }

    private static boolean isNew(Incoming incoming) {
        return incoming.key().matches("[A-Za-z0-9][A-Za-z0-9._-]{0,59}") && !incoming.key().matches("[0-9a-f-]{36}") && incoming.words().values().stream().anyMatch(words -> !words.preferred.isEmpty());
    }

    private List<NewConcept> drafts(Scheme scheme, List<Incoming> added) {
        var position = terms.all(scheme.code()).size();
        var drafts = new ArrayList<NewConcept>();
        var keys = new HashSet<String>();
        for (var incoming : added) {
            if (!keys.add(incoming.key())) continue;
            var labels = new LinkedHashMap<String, String>();
            incoming.words().forEach((tag, words) -> {
                if (!words.preferred.isEmpty()) labels.put(tag, words.preferred);
            });
            drafts.add(new NewConcept(scheme.code(), incoming.key(), null, position + drafts.size() + 1, Map.copyOf(labels), List.of(), "file of the secretariat", "medium"));
        }
        return drafts;
    }

    private boolean edit(Concept concept, Incoming incoming, List<ConceptRows.Label> labels, List<ConceptRows.Note> notes, AccountId by) {
        var isChanged = false;
        for (var language : incoming.words().entrySet()) {
            var tag = language.getKey();
            var said = language.getValue();
            var now = TypedLabels.of(tag, labels, notes, 0);
            if (said.over(now).values().equals(now.values())) continue;
            editing.edit(concept, said.over(editing.now(concept, tag)), by);
            isChanged = true;
        }
        return isChanged;
    }
}
