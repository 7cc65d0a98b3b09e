package org.eclink.terms.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Spotted;
import org.eclink.terms.internal.Snapshot.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds terms in texts: for each language a tree of the stems of its terms, down which a text is followed from each of its words. */
final class Spotting {

    private static final String ANY = "und";
    private final Map<String, Node> trees = new HashMap<>();

    private static final class Node {

        private final Map<String, Node> next = new HashMap<>();
        private @Nullable ConceptId concept;
        private boolean isDeprecated;
    }

    /** The stronger spelling comes first, and keeps its place. */
    Spotting(List<Spelling> spellings) {
        spellings.forEach(this::plant);
    }

    private void plant(Spelling spelling) {
        if (spelling.tag().equals(ANY)) return; // codes are no words
        var language = Words.language(spelling.tag());
        var node = trees.computeIfAbsent(language, _ -> new Node());
        for (var word : Words.of(spelling.text(), language)) node = node.next.computeIfAbsent(word.stem(), _ -> new Node());
        if (node.concept == null) {
            node.concept = spelling.concept();
            node.isDeprecated = spelling.isDeprecated();
        }
    }

    List<Spotted> in(String text, String tag) {
        var language = Words.language(tag);
        var tree = trees.get(language);
        if (tree == null) return List.of();
        var words = Words.of(text, language);
        var found = new ArrayList<Spotted>();
        for (var start = 0; start < words.size(); start++) {
            var longest = longest(tree, words, start);
            if (longest == null) continue;
            found.add(longest.spotted());
            start = longest.last();
        }
        return List.copyOf(found);
    }

    private record Match(Spotted spotted, int last) {}

    private static @Nullable Match longest(Node tree, List<Words.Word> words, int start) {
        Match longest = null;
        var node = tree;
        for (var place = start; place < words.size(); place++) {
            node = node.next.get(words.get(place).stem());
            if (node == null) break;
            if (node.concept != null) longest = new Match(new Spotted(words.get(start).from(), words.get(place).to(), node.concept, node.isDeprecated), place);
        }
        return longest;
    }
}
