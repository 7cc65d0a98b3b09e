package org.eclink.files.internal.reading;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a paragraph as they are kept: on one line, whatever lines they were set in. */
final class Wording {

    private static final Pattern DIVIDED = Pattern.compile("(?<=\\p{Ll}{2})[-\u00AD]\\n(?=\\p{Ll}{2})");
    private static final Pattern BETWEEN_IDEOGRAPHS = Pattern.compile("(?<=[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF])\\s*\\n\\s*(?=[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF])");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u3000]+");

    private Wording() {}

    /** A word divided at the end of a line is one again; Chinese lines are joined without a space. */
    static String oneLine(String lines) {
        var text = lines.replace("\r", "");
        text = DIVIDED.matcher(text).replaceAll("");
        text = BETWEEN_IDEOGRAPHS.matcher(text).replaceAll("");
        return SPACE.matcher(plain(text)).replaceAll(" ").strip();
    }

    /** Without controls, halves of signs and what turns the text around it; PostgreSQL takes no zero. */
    static String plain(String text) {
        return text.codePoints().filter(Wording::isPlain).mapToObj(Character::toString).collect(Collectors.joining());
    }

    private static boolean isPlain(int sign) {
        return (sign == '\n' || sign == '\t' || !Character.isISOControl(sign)) && Character.getType(sign) != Character.SURROGATE && Character.getType(sign) != Character.FORMAT
            && (sign & 0xFFFE) != 0xFFFE;
    }
}
