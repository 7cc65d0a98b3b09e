package org.eclink.directory.internal.names;

/** Things are asked for by the slug of their address or by their id. */
public final class SlugOrId {

    private SlugOrId() {}

    /** PostgreSQL takes no NUL: what holds one is nothing of ours. */
    public static boolean isPossible(String text) {
        return text.indexOf('\0') < 0;
    }

    public static boolean isId(String text) {
        return text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }
}
