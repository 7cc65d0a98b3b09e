package org.eclink.directory.internal.names;

/** Things are asked for by the slug of their address or by their id. */
public final class SlugOrId {

    private SlugOrId() {}

    public static boolean isId(String text) {
        return text.matches("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    }
}
