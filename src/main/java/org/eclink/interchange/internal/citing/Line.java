package org.eclink.interchange.internal.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclink.interchange.work.OpenWork.Cited.Piece;

/** A line that grows piece by piece. */
final class Line {

    private final List<Piece> pieces = new ArrayList<>();

    Line say(String text) {
        if (!text.isEmpty()) pieces.add(new Piece(oneLine(text), false, null));
        return this;
    }

    Line italic(String text) {
        pieces.add(new Piece(oneLine(text), true, null));
        return this;
    }

    Line link(String address) {
        pieces.add(new Piece(address, false, address));
        return this;
    }

    /** Ends a sentence with this sign, unless it has ended with one. */
    Line end(String sign) {
        var last = pieces.isEmpty() ? "" : pieces.getLast().text();
        return last.isEmpty() || ".?!。？！".indexOf(last.charAt(last.length() - 1)) >= 0 ? this : say(sign);
    }

    List<Piece> pieces() {
        return List.copyOf(pieces);
    }

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** Without breaks and what no line holds. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+", " ").replaceAll(" {2,}", " ");
    }
}
