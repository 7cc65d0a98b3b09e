package org.eclink.directory.internal.editing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;

/** What people may change of a city. Its text, as a form holds it, is that of its value; of sectors their codes in order, with spaces. */
enum Property {
    NAME_EN(Facts.NAME + "en", 100), NAME_ZH(Facts.NAME + "zh-Hans", 100), NAME_NL(Facts.NAME + "nl", 100), NOTE(Facts.NOTE, 2000), SECTORS(Facts.SECTORS, 200);

    private static final String SCHEME = "sectors";

    private final String code;
    private final int longest;

    Property(String code, int longest) {
        this.code = code;
        this.longest = longest;
    }

    static Optional<Property> of(String code) {
        return Arrays.stream(values()).filter(property -> property.code.equals(code)).findFirst();
    }

    /** As facts call it. */
    String code() {
        return code;
    }

    /** The message that names it. */
    String key() {
        return "directory.edit." + code;
    }

    boolean isName() {
        return code.startsWith(Facts.NAME);
    }

    /** As a form shows it and {@link #normal} keeps it. */
    String text(@Nullable Fact fact, Terms terms) {
        if (fact == null) return "";
        if (this != SECTORS) return normal(fact.value().toString(), terms);
        return new Facts(Map.of(code, fact)).concepts(code).stream().map(id -> terms.get(id).code()).sorted().collect(Collectors.joining(" "));
    }

    /** The value that a checked text stands for; null if it is empty. */
    @Nullable Object value(String text, Terms terms) {
        if (text.isEmpty()) return null;
        return this == SECTORS ? Arrays.stream(text.split(" ")).map(sector -> terms.find(SCHEME, sector).orElseThrow().id().toString()).toList() : text;
    }

    /** As it is kept: without space around it, names on one line; sectors that exist, in order. */
    String normal(String typed, Terms terms) {
        if (this == SECTORS) return Arrays.stream(typed.split(" ")).filter(sector -> terms.find(SCHEME, sector).isPresent()).distinct().sorted().collect(Collectors.joining(" "));
        var lines = typed.strip().replace("\r\n", "\n");
        return isName() ? lines.replaceAll("\\s+", " ") : lines;
    }

    /** The key of the message that says why not. */
    Optional<String> refusal(String text) {
        if (text.codePointCount(0, text.length()) > longest) return Optional.of(isName() ? "directory.edit.name.long" : "directory.edit.note.long");
        if (text.codePoints().anyMatch(character -> isStrange(character))) return Optional.of("directory.edit.signs");
        return Optional.empty();
    }

    /** Controls, and what turns or hides the text around it. */
    private static boolean isStrange(int character) {
        return character != '\n' && Character.isISOControl(character) || Character.getType(character) == Character.FORMAT || Character.getType(character) == Character.UNASSIGNED
            || Character.getType(character) == Character.PRIVATE_USE || Character.getType(character) == Character.SURROGATE;
    }

    static List<Property> all() {
        return List.of(values());
    }
}
