package org.eclink.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** A style sheet as its declarations, each with what it stands within, outermost first, and the selectors of its rules. */
record StyleSheet(SourceFile file, List<Declaration> declarations, List<Block> blocks, List<String> statements) {

    record Declaration(String place, List<String> within, String property, String value) {}

    /** What stands before a brace: a selector or an at-rule. */
    record Block(String place, String prelude) {
        boolean isSelector() {
            return !prelude.startsWith("@");
        }
    }

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"\n]*\"|'[^'\n]*'");

    static StyleSheet of(SourceFile file) {
        return new Reading(file).sheet();
    }

    /** Without what is quoted, which is not the sheet's own. */
    static String unquoted(String css) {
        return QUOTED.matcher(css).replaceAll("\"\"");
    }

    private static final class Reading {

        private final SourceFile file;
        private final String css;
        private final List<Declaration> declarations = new ArrayList<>();
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> statements = new ArrayList<>();
        private final Deque<String> within = new ArrayDeque<>();
        private int start;

        Reading(SourceFile file) {
            this.file = file;
            this.css = COMMENT.matcher(file.text()).replaceAll(match -> match.group().replaceAll("[^\n]", " "));
        }

        StyleSheet sheet() {
            for (var i = 0; i < css.length(); i++) {
                switch (css.charAt(i)) {
                    case '"', '\'' -> i = css.indexOf(css.charAt(i), i + 1);
                    case '{' -> open(i);
                    case ';' -> declare(i);
                    case '}' -> {
                        declare(i);
                        within.pollLast();
                    }
                    default -> { }
                }
            }
            return new StyleSheet(file, declarations, blocks, statements);
        }

        private void open(int end) {
            var prelude = css.substring(start, end).strip();
            blocks.add(new Block(place(end), prelude));
            within.add(prelude);
            start = end + 1;
        }

        private void declare(int end) {
            var text = css.substring(start, end).strip();
            var colon = text.indexOf(':');
            if (within.isEmpty() && !text.isEmpty()) statements.add(text);
            else if (colon > 0) declarations.add(new Declaration(place(end), List.copyOf(within), text.substring(0, colon).strip(), text.substring(colon + 1).strip()));
            start = end + 1;
        }

        private String place(int index) {
            return new SourceFile(file.name(), css).at(index);
        }
    }
}
