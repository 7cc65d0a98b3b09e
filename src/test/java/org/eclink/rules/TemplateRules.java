package org.eclink.rules;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Templates hold no words, no style and no script: words come by key, style by class, behaviour by {@code data-}. */
public final class TemplateRules {

    /** The same in every language: the name of the platform, and formats by the names they are known under. */
    private static final Set<String> SAME_EVERYWHERE = Set.of("EC-Link", "CSV", "GeoJSON", "JSON", "XML", "RSS", "Atom", "OpenAPI", "PDF", "BibTeX", "km", "m", "EUPL");

    private static final Set<String> SAID_ATTRIBUTES = Set.of("alt", "title", "placeholder", "label", "aria-label", "aria-description",
        "aria-roledescription", "aria-valuetext", "aria-placeholder", "data-label");
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}+([ ,].*)?|.*\\p{IsHan}.*|\\p{L}+( \\p{L}+){2,}[.?!]?");
    private static final Pattern HANDLER = Pattern.compile("on[a-z]+|hx-on.*|style", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile("<(script|style)\\b[^>]*>\\s*\\S(?<!<)", Pattern.CASE_INSENSITIVE);
    private static final Pattern UNSAFE = Pattern.compile("\\$unsafe\\{");

    private TemplateRules() {}

    public static List<String> literalText(List<SourceFile> files) {
        return violations(files, template -> Stream.of(
            template.texts().filter(TemplateRules::isSaid).map(text -> "says “" + text + "” in one language"),
            template.tags().flatMap(TemplateRules::saidAttributes).map(text -> "says " + text + " in one language"),
            template.literals().stream().filter(text -> SENTENCE.matcher(text).matches() && isSaid(text)).map(text -> "passes on “" + text + "” in one language"))
            .flatMap(Function.identity()));
    }

    public static List<String> inlineStyleOrScript(List<SourceFile> files) {
        return violations(files, template -> Stream.of(
            template.tags().flatMap(tag -> tag.all().filter(attribute -> HANDLER.matcher(attribute.name()).matches())
                .map(attribute -> "has " + attribute.name() + " on <" + tag.name() + ">")),
            template.tags().flatMap(tag -> tag.all().filter(attribute -> attribute.words().strip().startsWith("javascript:"))
                .map(attribute -> "has a script in " + attribute.name())),
            SCRIPT.matcher(template.html()).results().map(match -> "has a <" + match.group(1) + "> with content"))
            .flatMap(Function.identity()));
    }

    public static List<String> unsafe(List<SourceFile> files) {
        return files.stream().flatMap(file -> file.find(UNSAFE).map(match -> file.at(match.start()) + " writes unescaped")).toList();
    }

    private static Stream<String> saidAttributes(Template.Tag tag) {
        return tag.all()
            .filter(attribute -> SAID_ATTRIBUTES.contains(attribute.name()) || isSaidValue(tag, attribute))
            .filter(attribute -> isSaid(attribute.words()))
            .map(attribute -> attribute.name() + "=“" + attribute.words().strip() + "”");
    }

    /** What stands on a button, and what a search engine shows of the page. */
    private static boolean isSaidValue(Template.Tag tag, Template.Attribute attribute) {
        if (tag.name().equals("input") && attribute.name().equals("value")) {
            return tag.all().anyMatch(other -> other.name().equals("type") && Set.of("submit", "button", "reset").contains(other.value()));
        }
        return tag.name().equals("meta") && attribute.name().equals("content")
            && tag.all().anyMatch(other -> other.name().equals("name") && other.value().equals("description"));
    }

    private static boolean isSaid(String text) {
        return Stream.of(text.replaceAll("&[#\\w]+;", " ").split("[^\\p{L}\\p{N}-]+"))
            .anyMatch(word -> word.chars().anyMatch(Character::isLetter) && !SAME_EVERYWHERE.contains(word));
    }

    private static List<String> violations(List<SourceFile> files, Function<Template, Stream<String>> rule) {
        return files.stream().flatMap(file -> rule.apply(Template.of(file)).map(violation -> file.name() + " " + violation)).toList();
    }
}
