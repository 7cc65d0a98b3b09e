package org.eclink.translation.internal.check;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclink.translation.LanguageTag;

/**
 * The figures in a text as values, so that {@code 3400万}, {@code 34 million}, {@code 34 miljoen} and {@code 34,000,000} are one. A sign between digits groups
 * them if three follow it each time, and is a decimal sign otherwise; in {@code 1.500} it may be either, so both count.
 */
final class Figures {

    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}\\d])(?<digits>\\d+(?:[.,'’\\u00A0\\u202F ]\\d{3})*(?:[.,]\\d+)?)\\s?(?<unit>[万萬亿億千]+|\\p{L}+\\.?)?");
    private static final Map<String, Integer> POWERS = Map.ofEntries(Map.entry("千", 3), Map.entry("万", 4), Map.entry("萬", 4), Map.entry("亿", 8), Map.entry("億", 8), Map.entry("万亿", 12), Map.entry("百万", 6),
        Map.entry("thousand", 3), Map.entry("million", 6), Map.entry("billion", 9), Map.entry("trillion", 12), Map.entry("duizend", 3), Map.entry("miljoen", 6), Map.entry("miljard", 9), Map.entry("biljoen", 12),
        Map.entry("mln", 6), Map.entry("mld", 9), Map.entry("mio", 6), Map.entry("mrd", 9), Map.entry("tausend", 3), Map.entry("millionen", 6), Map.entry("milliarde", 9), Map.entry("milliarden", 9),
        Map.entry("mille", 3), Map.entry("millions", 6), Map.entry("milliard", 9), Map.entry("milliards", 9), Map.entry("bn", 9), Map.entry("m", 6));
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:[.,'’\\u00A0\\u202F ]\\d{3})+(?:[.,]\\d+)?");

    private static final BigDecimal MOST_SPELLED = BigDecimal.valueOf(1000);

    private Figures() {}

    /** As written, and what it can mean. */
    record Figure(String written, List<BigDecimal> values) {

        /** Whether {@code text} has it in words: {@code twelve}, {@code 十二}. */
        boolean isSpelledOut(String text, LanguageTag language) {
            var speller = new RuleBasedNumberFormat(ULocale.forLanguageTag(language.plain().value()), RuleBasedNumberFormat.SPELLOUT);
            var words = text.toLowerCase(Locale.ROOT);
            return values.stream().filter(value -> value.compareTo(MOST_SPELLED) < 0).anyMatch(value -> words.contains(speller.format(value).toLowerCase(Locale.ROOT)));
        }

        boolean isLike(Figure other) {
            return values.stream().anyMatch(value -> other.values().stream().anyMatch(their -> their.compareTo(value) == 0));
        }
    }

    static List<Figure> in(String text) {
        var figures = new ArrayList<Figure>();
        var matcher = FIGURE.matcher(Normalizer2.getNFKCInstance().normalize(text));
        while (matcher.find()) {
            var unit = matcher.group("unit");
            var power = unit == null ? null : POWERS.get(unit.toLowerCase(Locale.ROOT).replaceAll("\\.$", ""));
            var values = new ArrayList<BigDecimal>();
            for (var value : values(matcher.group("digits"))) values.add(power == null ? value : value.scaleByPowerOfTen(power));
            figures.add(new Figure(power == null ? matcher.group("digits") : matcher.group().strip(), List.copyOf(values)));
            if (power == null) matcher.region(matcher.end("digits"), matcher.regionEnd());
        }
        return figures;
    }

    private static List<BigDecimal> values(String digits) {
        var latin = digits.codePoints().map(sign -> UCharacter.isDigit(sign) ? '0' + UCharacter.digit(sign) : sign).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        var values = new ArrayList<BigDecimal>();
        if (GROUPED.matcher(latin).matches()) values.add(grouped(latin));
        if (latin.matches("\\d+[.,]\\d+")) values.add(new BigDecimal(latin.replace(',', '.')));
        if (latin.matches("\\d+")) values.add(new BigDecimal(latin));
        return values.isEmpty() ? List.of(new BigDecimal(latin.replaceAll("\\D", ""))) : values;
    }

    /** The last sign is a decimal one if it is another than those before it, or if not three digits follow it. */
    private static BigDecimal grouped(String digits) {
        var last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        var isDecimal = last >= 0 && (digits.length() - last - 1 != 3 || digits.substring(0, last).chars().anyMatch(sign -> !Character.isDigit(sign) && sign != digits.charAt(last)));
        if (!isDecimal) return new BigDecimal(digits.replaceAll("\\D", ""));
        return new BigDecimal(digits.substring(0, last).replaceAll("\\D", "") + "." + digits.substring(last + 1));
    }
}
