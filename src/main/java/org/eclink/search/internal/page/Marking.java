package org.eclink.search.internal.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.eclink.search.internal.lexicon.Cut;
import org.eclink.search.internal.lexicon.Tongue;

/** Finds where in a text what was asked for stands. Chinese is compared sign by sign, other languages by words without their endings. */
final class Marking {

    private Marking() {}

    /** From the sign at {@code from} to before that at {@code to}. */
    record Mark(int from, int to, Sought sought) {}

    /** In order and without overlap; of two at the same place what comes first in {@code sought}. */
    static List<Mark> marks(String text, Tongue tongue, List<Sought> sought) {
        var found = tongue == Tongue.ZH ? inChinese(text, sought) : byWords(text, tongue.cuts().getFirst(), sought);
        var marks = new ArrayList<Mark>();
        for (var mark : found) if (marks.stream().noneMatch(other -> mark.from() < other.to() && other.from() < mark.to())) marks.add(mark);
        marks.sort(Comparator.comparingInt(Mark::from));
        return marks;
    }

    private static List<Mark> inChinese(String text, List<Sought> sought) {
        var marks = new ArrayList<Mark>();
        var small = text.toLowerCase(Locale.ROOT);
        for (var one : sought) {
            var words = one.words().toLowerCase(Locale.ROOT);
            for (var at = small.indexOf(words); at >= 0; at = small.indexOf(words, at + words.length())) marks.add(new Mark(at, at + words.length(), one));
        }
        return marks;
    }

    private record Token(String term, int from, int to) {}

    private static List<Mark> byWords(String text, Cut cut, List<Sought> sought) {
        var tokens = tokens(text, cut);
        var marks = new ArrayList<Mark>();
        for (var one : sought) {
            var wanted = cut.of(one.words());
            if (wanted.isEmpty()) continue;
            for (var at = 0; at + wanted.size() <= tokens.size(); at++) {
                if (startsWith(tokens, at, wanted)) marks.add(new Mark(tokens.get(at).from(), tokens.get(at + wanted.size() - 1).to(), one));
            }
        }
        return marks;
    }

    private static boolean startsWith(List<Token> tokens, int at, List<String> wanted) {
        for (var next = 0; next < wanted.size(); next++) if (!tokens.get(at + next).term().equals(wanted.get(next))) return false;
        return true;
    }

    private static List<Token> tokens(String text, Cut cut) {
        try (var stream = cut.analyzer().tokenStream("", text)) {
            var tokens = new ArrayList<Token>();
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) tokens.add(new Token(term.toString(), offset.startOffset(), offset.endOffset()));
            stream.end();
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
