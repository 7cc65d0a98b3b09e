package org.eclink.directory.internal.names;

/** What no text that people write here needs: controls other than a new line, and what turns or hides the text around it. */
public final class Signs {

    private Signs() {}

    public static boolean areStrange(String text) {
        return text.codePoints().anyMatch(Signs::isStrange);
    }

    private static boolean isStrange(int character) {
        return character != '\n' && Character.isISOControl(character) || Character.getType(character) == Character.FORMAT || Character.getType(character) == Character.UNASSIGNED
            || Character.getType(character) == Character.PRIVATE_USE || Character.getType(character) == Character.SURROGATE;
    }
}
