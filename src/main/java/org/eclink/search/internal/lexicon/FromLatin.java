package org.eclink.search.internal.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Translates a European language word by word, the longest term first. A word that the dictionary lacks stays as it is, and is cut in two where it is made of two that it
 * has (Baustelle); so does a name in the middle of a sentence, beside its translation.
 */
final class FromLatin implements Translator {

    private static final int LONGEST = 4;
    private static final int LONG = 8;
    private static final int SHORTEST_PART = 3;
    private static final List<String> JOINTS = List.of("", "s", "en", "es", "er", "n");
    private static final Analyzer WRITTEN = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    private final String language;
    private final Lexicon lexicon;
    private final Set<String> empty;
    private final boolean isCompounding;

    FromLatin(String language, Lexicon lexicon, Set<String> empty) {
        this.language = language;
        this.lexicon = lexicon;
        this.empty = empty;
        this.isCompounding = language.equals("de") || language.equals("nl");
    }

    @Override
    public Translated translate(String text) {
        var words = Keys.tokens(WRITTEN, text);
        var keys = words.stream().map(word -> String.join(" ", Keys.of(word, language))).toList();
        var groups = new ArrayList<Group>();
        for (var at = 0; at < words.size();) {
            var length = longest(words, keys, at);
            if (length > 0) add(words, keys, at, length, groups);
            else if (!isEmpty(words.get(at))) addUnknown(words.get(at), groups);
            at += Math.max(1, length);
        }
        return new Translated(List.copyOf(groups), List.of());
    }

    /** How many words from here on are one term of the dictionary; 0 if none. */
    private int longest(List<String> words, List<String> keys, int at) {
        for (var length = Math.min(LONGEST, words.size() - at); length >= 1; length--) {
            if (length == 1 && isEmpty(words.get(at))) return 0;
            if (lexicon.has(String.join(" ", keys.subList(at, at + length)))) return length;
        }
        return 0;
    }

    private boolean isEmpty(String word) {
        return empty.contains(word.toLowerCase(Locale.ROOT));
    }

    private void add(List<String> words, List<String> keys, int at, int length, List<Group> groups) {
        groups.add(new Group(String.join(" ", words.subList(at, at + length)), lexicon.senses(String.join(" ", keys.subList(at, at + length))), false));
        var isName = length == 1 && at > 0 && Character.isUpperCase(words.get(at).charAt(0));
        if (isName) groups.add(Group.verbatim(words.get(at)));
    }

    private void addUnknown(String word, List<Group> groups) {
        if (isCompounding && word.length() >= LONG) addHalves(word.toLowerCase(Locale.ROOT), groups);
        groups.add(Group.verbatim(word));
    }

    private void addHalves(String word, List<Group> groups) {
        for (var cut = word.length() - SHORTEST_PART; cut >= SHORTEST_PART; cut--) {
            var first = part(word.substring(0, cut));
            var second = part(word.substring(cut));
            if (first.isEmpty() || second.isEmpty()) continue;
            groups.add(new Group(word.substring(0, cut), first, false));
            groups.add(new Group(word.substring(cut), second, false));
            return;
        }
    }

    /** Of half a word, without the letters that join it to the other half. */
    private List<Sense> part(String half) {
        for (var joint : JOINTS) {
            if (!half.endsWith(joint) || half.length() - joint.length() < SHORTEST_PART) continue;
            var senses = lexicon.senses(String.join(" ", Keys.of(half.substring(0, half.length() - joint.length()), language)));
            if (!senses.isEmpty()) return senses;
        }
        return List.of();
    }
}
