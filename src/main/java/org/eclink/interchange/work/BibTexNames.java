package org.eclink.interchange.work;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.PersonName;
import org.eclink.interchange.work.Description.Worded;

/**
 * Names in a field of BibTeX: people with {@code and} between them, as {@code Family, Given}, {@code Family, Junior, Given} or {@code Given von Family}; what stands within braces
 * is one name, that of an organisation. A Chinese name without a comma is left whole.
 */
record BibTexNames(String language, UnaryOperator<String> plain) {

    List<Agent> in(String field) {
        return split(field, " and ").stream().map(String::strip).filter(name -> !name.isEmpty() && !name.equals("others")).map(this::agent).toList();
    }

    private Agent agent(String name) {
        if (name.startsWith("{") && matching(name) == name.length() - 1) return new Organization(List.of(new Worded(language, plain.apply(name))), null);
        var parts = split(name, ",").stream().map(plain).map(String::strip).toList();
        var whole = plain.apply(name).strip();
        if (parts.size() > 1) return person(parts.getFirst() + (parts.size() > 2 ? " " + parts.get(1) : ""), parts.getLast());
        if (isHan(whole)) return person(whole, "");
        var words = whole.split("\\s+");
        var family = words.length - 1;
        while (family > 1 && Character.isLowerCase(words[family - 1].codePointAt(0))) family--;
        return person(String.join(" ", List.of(words).subList(family, words.length)), String.join(" ", List.of(words).subList(0, family)));
    }

    private Person person(String family, String given) {
        return new Person(List.of(new PersonName(languageOf(family), family, given)), null, List.of());
    }

    /** A name in Latin letters among Chinese words is of no language that one knew of. */
    private String languageOf(String name) {
        var isEastern = language.startsWith("zh") || language.startsWith("ja");
        if (isHan(name)) return isEastern ? language : "zh";
        return isEastern ? "und-Latn" : language;
    }

    static boolean isHan(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    /** The place of the brace that closes the first. */
    private static int matching(String text) {
        var depth = 0;
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '{') depth++;
            if (text.charAt(at) == '}' && --depth == 0) return at;
        }
        return -1;
    }

    /** At what stands outside of braces. */
    private static List<String> split(String text, String sign) {
        var parts = new ArrayList<String>();
        var spaced = text.replaceAll("\\s", " ");
        var depth = 0;
        var start = 0;
        for (var at = 0; at < spaced.length(); at++) {
            if (spaced.charAt(at) == '{') depth++;
            if (spaced.charAt(at) == '}') depth--;
            if (depth == 0 && spaced.startsWith(sign, at)) {
                parts.add(spaced.substring(start, at));
                start = at + sign.length();
            }
        }
        parts.add(spaced.substring(start));
        return parts;
    }
}
