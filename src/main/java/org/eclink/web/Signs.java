package org.eclink.web;

/** What no text that people write here needs: controls other than a new line, and what turns or hides the text around it. */
public final class Signs {

    private Signs() {}

    public static boolean areStrange(String text) {
        return text.codePoints().anyMatch(Signs::isStrange);
    }

    /** Of long texts, in which people also paste what joins the parts of an emoji or divides a word: controls, what turns the text around it, halves of signs, and what is no sign at all. */
    public static boolean mislead(String text) {
        return text.codePoints().anyMatch(Signs::isMisleading);
    }

    private static boolean isMisleading(int character) {
        return character != '\n' && character != '\t' && character != '\r' && Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE || (character & 0xFFFE) == 0xFFFE
            || character >= 0x202A && character <= 0x202E || character >= 0x2066 && character <= 0x2069;
    }

    private static boolean isStrange(int character) {
        return character != '\n' && Character.isISOControl(character) || Character.getType(character) == Character.FORMAT || Character.getType(character) == Character.UNASSIGNED
            || Character.getType(character) == Character.PRIVATE_USE || Character.getType(character) == Character.SURROGATE;
    }
}
