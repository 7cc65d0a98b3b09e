package org.eclink.interchange.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** One {@code @something{…}} of a file, with the line it begins in; {@code isClosed} is not so where its last brace is missing. */
record BibTexBlock(String type, String text, long line, boolean isClosed) {

    private static final Pattern START = Pattern.compile("@\\s*([A-Za-z]+)\\s*([{(])");
    private static final Pattern NEXT_LINE = Pattern.compile("\\n[ \\t]*@\\s*[A-Za-z]+\\s*[{(]");

    /** A block that is never closed ends where the next line begins another one, so that it takes no more with it. */
    static List<BibTexBlock> in(String text) {
        var blocks = new ArrayList<BibTexBlock>();
        var starts = START.matcher(text);
        var line = 1L;
        var counted = 0;
        for (var from = 0; starts.find(from);) {
            line += text.substring(counted, starts.start()).chars().filter(sign -> sign == '\n').count();
            counted = starts.start();
            var end = end(text, starts.end() - 1);
            var isClosed = end > 0;
            if (!isClosed) {
                var next = NEXT_LINE.matcher(text);
                end = next.find(starts.end()) ? next.start() + 1 : text.length();
            }
            blocks.add(new BibTexBlock(starts.group(1).toLowerCase(Locale.ROOT), braced(text.substring(starts.start(), end), isClosed && starts.group(2).equals("(")), line, isClosed));
            from = end;
        }
        return blocks;
    }

    /** Round brackets are as good as braces, but the parser does not know them. */
    private static String braced(String text, boolean isRound) {
        return isRound ? text.substring(0, text.length() - 1).replaceFirst("\\(", "{") + "}" : text;
    }

    /** Behind the brace that closes the one at {@code open}; 0 if none does, or if another block begins a line before. */
    private static int end(String text, int open) {
        var closing = text.charAt(open) == '(' ? ')' : '}';
        var depth = 0;
        var next = NEXT_LINE.matcher(text);
        var limit = next.find(open) ? next.start() : text.length();
        for (var at = open; at < limit; at++) {
            var sign = text.charAt(at);
            if (sign == '{' && !(at == open && closing == ')')) depth++;
            if (sign == closing && (closing == ')' ? depth == 0 : --depth == 0)) return at + 1;
            if (sign == '}' && closing == ')') depth--;
        }
        return 0;
    }
}
