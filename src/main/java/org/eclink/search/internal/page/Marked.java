package org.eclink.search.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.eclink.search.internal.page.Marking.Mark;
import org.jspecify.annotations.Nullable;

/** A text with what was asked for marked in it; {@code tag} is its language, null where it is the page's. */
public record Marked(List<Piece> pieces, @Nullable String tag) {

    private static final int BEFORE = 60;
    private static final int LONGEST = 240;

    /** A piece of it. */
    public record Piece(String text, boolean isMarked) {}

    static Marked of(String text, List<Mark> marks, @Nullable String tag) {
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (var mark : marks) {
            if (mark.from() > at) pieces.add(new Piece(text.substring(at, mark.from()), false));
            pieces.add(new Piece(text.substring(mark.from(), mark.to()), true));
            at = mark.to();
        }
        if (at < text.length()) pieces.add(new Piece(text.substring(at), false));
        return new Marked(List.copyOf(pieces), tag);
    }

    /** What stands around the first marks of a long text. */
    static Marked around(String text, List<Mark> marks, @Nullable String tag) {
        if (text.length() <= LONGEST) return of(text, marks, tag);
        var from = marks.isEmpty() ? 0 : wordStart(text, Math.max(0, marks.getFirst().from() - BEFORE));
        var to = wordEnd(text, Math.min(text.length(), from + LONGEST));
        var start = from;
        var inside = marks.stream().filter(mark -> mark.from() >= start && mark.to() <= to).map(mark -> new Mark(mark.from() - start + (start > 0 ? 1 : 0), mark.to() - start + (start > 0 ? 1 : 0), mark.sought())).toList();
        return of((from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""), inside, tag);
    }

    private static int wordStart(String text, int at) {
        var space = text.indexOf(' ', at);
        return at == 0 || space < 0 || space > at + BEFORE / 3 ? safe(text, at) : space + 1;
    }

    private static int wordEnd(String text, int at) {
        var space = text.lastIndexOf(' ', at);
        return at == text.length() || space < at - BEFORE / 3 ? safe(text, at) : space;
    }

    private static int safe(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
