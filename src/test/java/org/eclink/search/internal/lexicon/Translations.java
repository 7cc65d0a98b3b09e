package org.eclink.search.internal.lexicon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes the Chinese words out of a translation as the dictionary has it: {@code vt. 建造, 建筑\n[计] 建立}. Those before others weigh more. */
final class Translations {

    private static final Pattern PART_OF_SPEECH = Pattern.compile("^(?:[a-z][a-z-]{0,7}\\.\\s*(?:[&/,]\\s*)?)+");
    private static final Pattern FIELD = Pattern.compile("^\\[([^\\]]{1,8})\\]\\s*");
    private static final Pattern ASIDE = Pattern.compile("（[^（）]*[）)]|\\([^()（）]*[)）]|\\[[^\\]]*\\]|〈[^〉]*〉|<[^>]*>|【[^】]*】|〔[^〕]*〕|\\{[^}]*\\}");
    private static final Pattern BETWEEN = Pattern.compile("[;,，；、/|。]+");
    private static final Pattern EDGES = Pattern.compile("^[\\s《“\"'‘.:：!！?？…-]+|[\\s》”\"'’.:：!！?？…-]+$");
    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}·]{1,8}");
    private static final Pattern ABOUT_FORMS = Pattern.compile("的?(过去式|过去分词|现在分词|复数|第三人称|比较级|最高级|名词复数|缩写|变体|异体)");
    private static final Pattern LINES = Pattern.compile("\\\\n|\n|\\\\r");
    private static final String WEB = "网络";
    private static final double LATER_LINE = 0.7;
    private static final double WITH_ENDING = 0.3;
    private static final double WITHOUT_BEGINNING = 0.5;

    private final Map<String, Double> words = new LinkedHashMap<>();
    private int linesWithWords;
    private boolean hasPlainLine;

    private Translations() {}

    /** In their order, each with its weight. */
    static Map<String, Double> of(String translation) {
        var translations = new Translations();
        for (var line : LINES.split(translation)) translations.add(line.strip());
        return translations.words;
    }

    private void add(String line) {
        var rest = line;
        String field = null;
        var isDescribing = false;
        for (var round = 0; round < 3; round++) {
            var part = PART_OF_SPEECH.matcher(rest);
            if (part.find()) {
                isDescribing |= part.group().startsWith("a") || part.group().startsWith("r.") || part.group().startsWith("s.");
                rest = rest.substring(part.end());
            }
            var label = FIELD.matcher(rest);
            if (label.find()) {
                field = label.group(1);
                rest = rest.substring(label.end());
            }
        }
        var weight = field == null ? linesWithWords == 0 ? 1 : LATER_LINE : field.equals(WEB) ? hasPlainLine ? 0.3 : 0.5 : hasPlainLine ? 0.5 : 0.9;
        if (field == null) hasPlainLine = true;
        if (addAll(ASIDE.matcher(rest).replaceAll(""), weight, isDescribing)) linesWithWords++;
    }

    private boolean addAll(String line, double weight, boolean isDescribing) {
        var place = 0;
        var isAny = false;
        for (var piece : BETWEEN.split(line)) {
            var word = EDGES.matcher(piece).replaceAll("").replace(" ", "");
            if (word.isEmpty() || ABOUT_FORMS.matcher(word).find() && !word.equals("复数")) continue;
            if (HAN.matcher(word).matches()) {
                add(word, weight / (1 + 0.5 * place), isDescribing);
                isAny = true;
            }
            place++;
        }
        return isAny;
    }

    /** With and without an ending (的, 地) or beginning (使, 被) that a text seldom has. */
    private void add(String word, double weight, boolean isDescribing) {
        var hasEnding = word.length() >= 2 && (word.endsWith("的") || isDescribing && word.endsWith("地"));
        words.merge(word, hasEnding ? weight * WITH_ENDING : weight, Double::sum);
        if (hasEnding) words.merge(word.substring(0, word.length() - 1), weight, Double::sum);
        if (word.length() >= 3 && (word.startsWith("使") || word.startsWith("被"))) words.merge(word.substring(1), weight * WITHOUT_BEGINNING, Double::sum);
    }
}
