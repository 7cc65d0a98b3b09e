package org.eclink.search.internal.lexicon;

import java.util.ArrayList;
import java.util.List;

/** What the words of one language mean in another. Keys are as {@link Keys} makes them of that language's words. */
interface Lexicon {

    Lexicon NONE = new Lexicon() {
        @Override
        public List<Sense> senses(String key) {
            return List.of();
        }

        @Override
        public boolean has(String key) {
            return false;
        }
    };

    /** The likeliest first; empty for a word that is not in it. */
    List<Sense> senses(String key);

    boolean has(String key);

    /** Lines of {@code key, tab, sense:weight|sense:weight}. */
    static Lexicon of(SortedLines lines) {
        return new Lexicon() {
            @Override
            public List<Sense> senses(String key) {
                var value = lines.value(key);
                return value == null ? List.of() : read(value);
            }

            @Override
            public boolean has(String key) {
                return lines.has(key);
            }
        };
    }

    private static List<Sense> read(String value) {
        var senses = new ArrayList<Sense>();
        for (var from = 0; from < value.length();) {
            var bar = value.indexOf('|', from);
            var end = bar < 0 ? value.length() : bar;
            var colon = value.lastIndexOf(':', end - 1);
            senses.add(new Sense(value.substring(from, colon), Double.parseDouble(value.substring(colon + 1, end))));
            from = end + 1;
        }
        return List.copyOf(senses);
    }
}
