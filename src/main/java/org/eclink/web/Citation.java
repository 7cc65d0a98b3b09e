package org.eclink.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where something is from, in parts; a part that is an address leads there. */
public record Citation(String text, List<Part> parts) {

    private static final int LONGEST = 44;
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    public record Part(String text, @Nullable String address) {}

    /** Of sources set apart by a semicolon between spaces, each with words and addresses. */
    public static Citation of(String text) {
        var parts = new ArrayList<Part>();
        for (var source : text.split(" ; ")) addParts(source, parts);
        return new Citation(text, List.copyOf(parts));
    }

    private static void addParts(String source, List<Part> parts) {
        var addresses = ADDRESS.matcher(source);
        var end = 0;
        while (addresses.find()) {
            addWords(source.substring(end, addresses.start()), parts);
            var address = withoutPunctuation(addresses.group());
            parts.add(address(address));
            end = addresses.start() + address.length();
        }
        addWords(source.substring(end), parts);
    }

    /** What a sentence puts behind an address is not part of it; a bracket is if the address opens one. */
    private static String withoutPunctuation(String address) {
        var end = address.length();
        while (".,;:".indexOf(address.charAt(end - 1)) >= 0 || address.charAt(end - 1) == ')' && address.indexOf('(') < 0) end--;
        return address.substring(0, end);
    }

    private static void addWords(String words, List<Part> parts) {
        if (!words.isBlank()) parts.add(new Part(words.strip(), null));
    }

    private static Part address(String text) {
        try {
            var address = URI.create(text);
            return new Part(shortened(address.getHost() + address.getPath()), text);
        } catch (IllegalArgumentException malformed) {
            return new Part(text, null);
        }
    }

    private static String shortened(String text) {
        var bare = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        return bare.length() <= LONGEST ? bare : bare.substring(0, LONGEST - 1) + "…";
    }
}
