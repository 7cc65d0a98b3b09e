package org.eclink.directory.internal.editing;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclink.directory.Place;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.terms.Terms;
import org.eclink.web.Signs;
import org.jspecify.annotations.Nullable;

/**
 * What people may change of a city or an organisation. Its text, as a form holds it, is that of its value; of sectors their codes in
 * order, with spaces; of a figure the number, the year it is of and its source, each on a line.
 */
enum Property {
    NAME_EN(Facts.NAME + "en", Form.NAME), NAME_ZH(Facts.NAME + "zh-Hans", Form.NAME), NAME_NL(Facts.NAME + "nl", Form.NAME), NOTE(Facts.NOTE, Form.TEXT), SECTORS(Facts.SECTORS, Form.SECTORS),
    RESIDENTS_OF_MUNICIPALITY(Facts.RESIDENTS + "municipality", Form.FIGURE), RESIDENTS_OF_AREA(Facts.RESIDENTS + "administrative-area", Form.FIGURE),
    ROLE(Facts.ROLE, Form.TEXT), WEBSITE(Facts.WEBSITE, Form.WEBSITE);

    /** How a property is written down; {@code longest} in characters. */
    enum Form {
        NAME(100), TEXT(2000), SECTORS(200), FIGURE(500), WEBSITE(300);

        private final int longest;

        Form(int longest) {
            this.longest = longest;
        }
    }

    private static final String SCHEME = "sectors";
    private static final String SURE = "high";
    private static final List<Property> OF_CITY = List.of(NAME_EN, NAME_ZH, NAME_NL, NOTE, SECTORS, RESIDENTS_OF_MUNICIPALITY, RESIDENTS_OF_AREA);
    private static final List<Property> OF_ORGANISATION = List.of(NAME_EN, NAME_ZH, NAME_NL, ROLE, WEBSITE);
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}|[1-9]\\d{0,2}([ ,.\u00a0\u202f’'][0-9]{3}){1,2}");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/\\S*)?");
    private static final int FIGURE_LINES = 3;
    /** Imports and sources may say more than people. */
    private static final int LONGEST_IMPORTED = 5000;

    private final String code;
    private final Form form;

    Property(String code, Form form) {
        this.code = code;
        this.form = form;
    }

    static Optional<Property> of(String code) {
        return Arrays.stream(values()).filter(property -> property.code.equals(code)).findFirst();
    }

    /** Those of a city or of an organisation, in the order of the form. */
    static List<Property> of(Place place) {
        return place.isCity() ? OF_CITY : OF_ORGANISATION;
    }

    /** As facts call it. */
    String code() {
        return code;
    }

    Form form() {
        return form;
    }

    /** The message that names it. */
    String key() {
        return "directory.edit." + code;
    }

    boolean isName() {
        return form == Form.NAME;
    }

    /** As a form shows it and {@link #normal} keeps it. */
    String text(@Nullable Fact fact, Terms terms, Sources sources) {
        if (fact == null) return "";
        return switch (form) {
            case SECTORS -> new Facts(Map.of(code, fact)).concepts(code).stream().map(id -> terms.get(id).code()).sorted().collect(Collectors.joining(" "));
            case FIGURE -> normal("%s\n%s\n%s".formatted(fact.value(), fact.year() == null ? "" : fact.year(), sources.citation(fact.source()).text()), terms);
            case NAME, TEXT, WEBSITE -> normal(fact.value().toString(), terms);
        };
    }

    /** The fact that a checked text stands for; null if it is empty. A figure brings its own source, anything else has {@code source}. */
    @Nullable Fact fact(String text, int source, Terms terms, Sources sources) {
        if (text.isEmpty()) return null;
        return switch (form) {
            case SECTORS -> Fact.of(Arrays.stream(text.split(" ")).map(sector -> terms.find(SCHEME, sector).orElseThrow().id().toString()).toList(), source, SURE);
            case FIGURE -> {
                var parts = parts(text);
                yield Fact.of(Integer.valueOf(parts[0]), sources.idOf(parts[2]), SURE).ofYear(Integer.valueOf(parts[1]));
            }
            case NAME, TEXT, WEBSITE -> Fact.of(text, source, SURE);
        };
    }

    /** Number, year and source of a figure. */
    static String[] parts(String text) {
        return Arrays.copyOf((text + "\n\n").split("\n", -1), FIGURE_LINES);
    }

    /** As it is kept: without space around it, names on one line; sectors that exist, in order; numbers without what groups their digits. */
    String normal(String typed, Terms terms) {
        var lines = typed.strip().replace("\r\n", "\n");
        return switch (form) {
            case SECTORS -> Arrays.stream(typed.split(" ")).filter(sector -> terms.find(SCHEME, sector).isPresent()).distinct().sorted().collect(Collectors.joining(" "));
            case FIGURE -> normalFigure(parts(typed.replace("\r\n", "\n")));
            case NAME -> lines.replaceAll("\\s+", " ");
            case WEBSITE -> lines.replaceFirst("^https?://", "").replaceFirst("/$", "");
            case TEXT -> lines;
        };
    }

    /** Without a number there is no figure. */
    private static String normalFigure(String[] parts) {
        var number = parts[0].strip();
        if (number.isEmpty()) return "";
        return (NUMBER.matcher(number).matches() ? number.replaceAll("\\D", "") : number) + "\n" + parts[1].strip() + "\n" + parts[2].strip().replaceAll("\\s+", " ");
    }

    /** The key of the message that says why not. */
    Optional<String> refusal(String text, LocalDate today) {
        if (text.codePointCount(0, text.length()) > form.longest) return Optional.of(isName() ? "directory.edit.name.long" : "directory.edit.note.long");
        if (Signs.areStrange(text)) return Optional.of("directory.edit.signs");
        if (form == Form.FIGURE && !text.isEmpty() && !isFigure(parts(text), today)) return Optional.of("directory.edit.figure");
        if (form == Form.WEBSITE && !text.isEmpty() && !ADDRESS.matcher(text).matches()) return Optional.of("directory.edit.website.unreadable");
        return Optional.empty();
    }

    /** Whether no form can have shown this. */
    boolean isTooLong(String text) {
        return text.codePointCount(0, text.length()) > Math.max(form.longest, LONGEST_IMPORTED);
    }

    private static boolean isFigure(String[] parts, LocalDate today) {
        return NUMBER.matcher(parts[0]).matches() && YEAR.matcher(parts[1]).matches() && Integer.parseInt(parts[1]) <= today.getYear() && !parts[2].isEmpty();
    }
}
