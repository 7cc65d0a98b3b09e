package org.eclink.terms.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclink.web.Field;
import org.eclink.web.Signs;

/** What somebody types of a concept in one language; {@code alternatives} one to a line. */
public record TypedLabels(String tag, Field preferred, Field alternatives, Field definition, Field note, int number) {

    private static final int LONGEST_LABEL = 300;
    private static final int LONGEST_NOTE = 2000;
    private static final int MOST_ALTERNATIVES = 20;

    static TypedLabels of(Map<String, List<String>> typed, String tag) {
        var number = text(typed, "number");
        return new TypedLabels(tag, line(typed, "preferred"), Field.of("alternatives", text(typed, "alternatives").replace("\r\n", "\n").strip()), Field.of("definition", text(typed, "definition").replace("\r\n", "\n").strip()),
                Field.of("note", text(typed, "note").replace("\r\n", "\n").strip()), number.matches("\\d{1,8}") ? Integer.parseInt(number) : -1);
    }

    static TypedLabels of(String tag, List<ConceptRows.Label> labels, List<ConceptRows.Note> notes, int number) {
        return new TypedLabels(tag, Field.of("preferred", joined(labels, "preferred", tag)), Field.of("alternatives", joined(labels, "alternative", tag)), Field.of("definition", note(notes, "definition", tag)), Field.of("note", note(notes, "note", tag)), number);
    }

    private static String joined(List<ConceptRows.Label> labels, String kind, String tag) {
        return String.join("\n", labels.stream().filter(label -> label.kind().equals(kind) && label.tag().equals(tag)).map(ConceptRows.Label::text).toList());
    }

    private static String note(List<ConceptRows.Note> notes, String kind, String tag) {
        return notes.stream().filter(note -> note.kind().equals(kind) && note.tag().equals(tag)).map(ConceptRows.Note::text).findFirst().orElse("");
    }

    private static Field line(Map<String, List<String>> typed, String name) {
        return Field.of(name, text(typed, name).strip().replaceAll("\\s+", " "));
    }

    private static String text(Map<String, List<String>> typed, String name) {
        return typed.getOrDefault(name, List.of("")).getFirst();
    }

    TypedLabels checked() {
        var lines = alternativeWords();
        var tooMany = lines.size() > MOST_ALTERNATIVES || lines.stream().anyMatch(line -> line.length() > LONGEST_LABEL);
        return new TypedLabels(tag, checked(preferred, LONGEST_LABEL), tooMany ? alternatives.refused("terms.edit.long") : checked(alternatives, MOST_ALTERNATIVES * LONGEST_LABEL), checked(definition, LONGEST_NOTE), checked(note, LONGEST_NOTE), number);
    }

    private static Field checked(Field field, int longest) {
        if (field.value().length() > longest) return field.refused("terms.edit.long");
        return Signs.areStrange(field.value()) ? field.refused("terms.edit.signs") : field;
    }

    boolean isRefused() {
        return Stream.of(preferred, alternatives, definition, note).anyMatch(Field::isRefused);
    }

    private List<String> alternativeWords() {
        return lines(alternatives.value());
    }

    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** By field as the history names them. */
    Map<String, String> values() {
        var values = new LinkedHashMap<String, String>();
        values.put("preferred", preferred.value());
        values.put("alternative", String.join("\n", alternativeWords()));
        values.put("definition", definition.value());
        values.put("note", note.value());
        return values;
    }
}
