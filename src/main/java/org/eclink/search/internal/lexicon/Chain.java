package org.eclink.search.internal.lexicon;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translates by way of a third language, when no dictionary leads there directly: each sense of a word is looked up once more. */
record Chain(Translator first, Lexicon second, String between) implements Translator {

    private static final int MOST = 8;

    @Override
    public Translated translate(String text) {
        var translated = first.translate(text);
        return new Translated(all(translated.groups()), all(translated.parts()));
    }

    private List<Group> all(List<Group> groups) {
        return groups.stream().flatMap(group -> further(group).stream()).toList();
    }

    private Optional<Group> further(Group group) {
        if (group.isVerbatim()) return Optional.of(group);
        var senses = new LinkedHashMap<String, Double>();
        for (var sense : group.senses()) {
            var next = second.senses(key(sense.words()));
            var likeliest = next.stream().mapToDouble(Sense::weight).max().orElse(1);
            next.forEach(one -> senses.merge(one.words(), one.weight() / likeliest * sense.weight(), Double::sum));
        }
        var best = senses.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).limit(MOST).map(one -> new Sense(one.getKey(), one.getValue())).toList();
        return best.isEmpty() ? Optional.empty() : Optional.of(new Group(group.source(), best, false));
    }

    private String key(String words) {
        return between.equals("zh") ? words : String.join(" ", Keys.of(words, between));
    }
}
