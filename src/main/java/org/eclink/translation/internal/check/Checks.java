package org.eclink.translation.internal.check;

import com.ibm.icu.lang.UScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Spotted;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.internal.check.Figures.Figure;
import org.eclink.translation.internal.check.Finding.Kind;
import org.springframework.stereotype.Component;

/** Compares a translation with its source: figures, dates among them, addresses, placeholders, markup, names in Latin letters and of cities, agreed terms, length. */
@Component
public class Checks {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s)>\\]\"'，。；）]+|(?<=\\]\\()[^)\\s]+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[\\w.]+}|%\\d*\\$?[sd]|\\$\\{[\\w.]+}");
    private static final Pattern CODE = Pattern.compile("`[^`]+`");
    private static final Pattern BOLD = Pattern.compile("\\*\\*|__");
    private static final Pattern IMAGE = Pattern.compile("!\\[");
    /** An abbreviation or a name with an inner capital or digit, which no language translates: ICLEI, CO2, EC-Link. */
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\d])(?=\\p{Lu}[\\p{L}\\d-]*[\\p{Lu}\\d])\\p{Lu}[\\p{L}\\d]*(?:-[\\p{L}\\d]+)*(?![\\p{L}\\d])");
    private static final int SHORTEST = 20;
    private static final double FEWEST = 0.4;
    private static final double MOST = 2.5;
    private static final double SIGNS_OF_A_CHARACTER = 2.8;

    private final Terms terms;
    private final NamedCities cities;

    Checks(Terms terms, NamedCities cities) {
        this.terms = terms;
        this.cities = cities;
    }

    /** In the order of their kinds; empty if nothing can be told against it. */
    public List<Finding> of(String source, LanguageTag from, String translation, LanguageTag into) {
        var findings = new ArrayList<>(faults(source, from, translation, into));
        missing(NAME, LINK.matcher(source).replaceAll(" "), LINK.matcher(translation).replaceAll(" "), Kind.NAME, findings);
        cities.missed(source, translation, into).forEach(city -> findings.add(new Finding(Kind.NAME, city)));
        for (var concept : missed(source, from, translation, into)) into.in(terms.get(concept).labels()).ifPresent(agreed -> findings.add(new Finding(Kind.TERM, agreed)));
        if (isOutOfProportion(source, translation)) findings.add(new Finding(Kind.LENGTH, ""));
        return List.copyOf(findings);
    }

    /** What no translation may change: figures, addresses, placeholders, markup. */
    public List<Finding> faults(String source, LanguageTag from, String translation, LanguageTag into) {
        var findings = new ArrayList<Finding>();
        var plainSource = LINK.matcher(source).replaceAll(" ");
        var plainTranslation = LINK.matcher(translation).replaceAll(" ");
        figures(plainSource, from, plainTranslation, into, findings);
        missing(LINK, source, translation, Kind.LINK, findings);
        missing(PLACEHOLDER, source, translation, Kind.PLACEHOLDER, findings);
        missing(CODE, source, translation, Kind.MARKUP, findings);
        for (var mark : List.of(BOLD, IMAGE)) if (mark.matcher(source).results().count() != mark.matcher(translation).results().count()) findings.add(new Finding(Kind.MARKUP, mark == BOLD ? "**" : "![]"));
        return List.copyOf(findings);
    }

    private static void figures(String source, LanguageTag from, String translation, LanguageTag into, List<Finding> findings) {
        var theirs = new ArrayList<>(Figures.in(translation));
        for (var figure : Figures.in(source)) {
            var same = theirs.stream().filter(figure::isLike).findFirst();
            if (same.isPresent()) theirs.remove(same.get());
            else if (!figure.isSpelledOut(translation, into)) findings.add(new Finding(Kind.NUMBER, figure.written()));
        }
        theirs.stream().filter(figure -> !figure.isSpelledOut(source, from)).map(Figure::written).forEach(figure -> findings.add(new Finding(Kind.NUMBER, figure)));
    }

    private static void missing(Pattern pattern, String source, String translation, Kind kind, List<Finding> findings) {
        var here = all(pattern, translation);
        all(pattern, source).stream().filter(one -> !here.contains(one)).forEach(one -> findings.add(new Finding(kind, one)));
        if (kind == Kind.LINK || kind == Kind.PLACEHOLDER) {
            var there = all(pattern, source);
            here.stream().filter(one -> !there.contains(one)).forEach(one -> findings.add(new Finding(kind, one)));
        }
    }

    private static Set<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Agreed terms of the source that have a word in the other language, which the translation does not use. */
    private Set<ConceptId> missed(String source, LanguageTag from, String translation, LanguageTag into) {
        var used = terms.spot(translation, into.value()).stream().filter(spotted -> !spotted.isDeprecated()).map(Spotted::concept).collect(Collectors.toSet());
        return terms.spot(source, from.value()).stream().map(Spotted::concept).filter(concept -> !used.contains(concept)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** A Chinese character says as much as {@value #SIGNS_OF_A_CHARACTER} letters. */
    private static boolean isOutOfProportion(String source, String translation) {
        var said = weight(source);
        var told = weight(translation);
        return Math.max(said, told) > SHORTEST && (told < said * FEWEST || told > said * MOST);
    }

    private static double weight(String text) {
        return text.codePoints().mapToDouble(sign -> UScript.getScript(sign) == UScript.HAN ? SIGNS_OF_A_CHARACTER : 1).sum();
    }
}
