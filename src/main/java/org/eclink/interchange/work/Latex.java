package org.eclink.interchange.work;

import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** LaTeX as a reader sees it: signs instead of commands, without braces, on one line, composed (NFC). What is no command that names a sign only marks the words in it. */
final class Latex {

    /** The accents of LaTeX, each as the mark that joins the letter before it. */
    private static final Map<String, String> MARKS = Map.ofEntries(Map.entry("`", "\u0300"), Map.entry("'", "\u0301"), Map.entry("^", "\u0302"), Map.entry("~", "\u0303"), Map.entry("=", "\u0304"), Map.entry("u", "\u0306"), Map.entry(".", "\u0307"),
        Map.entry("\"", "\u0308"), Map.entry("r", "\u030A"), Map.entry("H", "\u030B"), Map.entry("v", "\u030C"), Map.entry("d", "\u0323"), Map.entry("c", "\u0327"), Map.entry("k", "\u0328"), Map.entry("b", "\u0331"));
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("ss", "ß"), Map.entry("ae", "æ"), Map.entry("AE", "Æ"), Map.entry("oe", "œ"), Map.entry("OE", "Œ"), Map.entry("aa", "å"), Map.entry("AA", "Å"), Map.entry("o", "ø"),
        Map.entry("O", "Ø"), Map.entry("l", "ł"), Map.entry("L", "Ł"), Map.entry("i", "i"), Map.entry("j", "j"), Map.entry("dh", "ð"), Map.entry("DH", "Ð"), Map.entry("th", "þ"), Map.entry("TH", "Þ"), Map.entry("dj", "đ"), Map.entry("DJ", "Đ"),
        Map.entry("textbackslash", "\\"), Map.entry("textbraceleft", "{"), Map.entry("textbraceright", "}"), Map.entry("textasciitilde", "~"), Map.entry("textasciicircum", "^"), Map.entry("textendash", "–"), Map.entry("textemdash", "—"),
        Map.entry("textquoteleft", "‘"), Map.entry("textquoteright", "’"), Map.entry("textquotedblleft", "“"), Map.entry("textquotedblright", "”"), Map.entry("ldots", "…"), Map.entry("dots", "…"), Map.entry("textellipsis", "…"),
        Map.entry("S", "§"), Map.entry("copyright", "©"), Map.entry("pounds", "£"), Map.entry("texteuro", "€"), Map.entry("euro", "€"), Map.entry("textdegree", "°"), Map.entry("times", "×"), Map.entry("LaTeX", "LaTeX"), Map.entry("TeX", "TeX"));
    private static final Pattern COMMAND = Pattern.compile(
        "\\\\(?:(?<accent>[`'^~=.\"]|[uvHcdbkr](?![A-Za-z]))\\s*(?:\\{\\s*\\\\?(?<braced>[A-Za-z]?)\\s*}|\\\\?(?<letter>[A-Za-z]))|(?<word>[A-Za-z]+)\\*?(?:\\{}|\\s+)?|(?<sign>.))", Pattern.DOTALL);

    private Latex() {}

    static String plain(String latex) {
        var text = new StringBuilder();
        var commands = COMMAND.matcher(latex);
        var end = 0;
        for (; commands.find(); end = commands.end()) {
            text.append(words(latex.substring(end, commands.start())));
            text.append(meant(commands.group("accent"), commands.group("braced"), commands.group("letter"), commands.group("word"), commands.group("sign")));
        }
        text.append(words(latex.substring(end)));
        return Normalizer.normalize(text.toString().replaceAll("\\s+", " ").strip(), Normalizer.Form.NFC);
    }

    /** Of what stands between commands. */
    private static String words(String latex) {
        return latex.replace("---", "—").replace("--", "–").replace("``", "“").replace("''", "”").replaceAll("[{}$]", "").replace('~', ' ');
    }

    private static String meant(@Nullable String accent, @Nullable String braced, @Nullable String letter, @Nullable String word, @Nullable String sign) {
        if (accent != null) {
            var under = braced == null ? Objects.requireNonNull(letter) : braced;
            return under.isEmpty() ? "" : under + MARKS.get(accent);
        }
        if (word != null) return SIGNS.getOrDefault(word, "");
        return switch (Objects.requireNonNull(sign)) {
            case "\\", "/", ",", ";", ":", " ", "\n" -> " ";
            case "-" -> "";
            default -> sign;
        };
    }
}
