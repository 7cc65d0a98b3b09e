package org.eclink.search.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.eclink.search.internal.asking.Question;
import org.eclink.search.internal.lexicon.Group;
import org.eclink.search.internal.lexicon.Plain;
import org.eclink.search.internal.lexicon.Sense;
import org.eclink.search.internal.lexicon.Tongue;

/** Words that may stand in a text for {@code asked}; {@code isTerm}: both are words for the same agreed term. */
record Sought(String asked, String words, boolean isTerm) {

    private static final double LIKELY = 0.2;

    /** Terms before single words. */
    static List<Sought> in(Tongue tongue, Question question) {
        var sought = new ArrayList<Sought>();
        for (var term : question.terms()) term.labels().forEach((tag, label) -> {
            if (Tongue.of(tag) == tongue) sought.add(new Sought(term.words(), Plain.of(label), true));
        });
        if (tongue == question.tongue()) question.keywords().forEach(word -> sought.add(new Sought(word, word, false)));
        else question.in(tongue).groups().forEach(group -> sought.addAll(senses(group)));
        return sought;
    }

    private static List<Sought> senses(Group group) {
        var likeliest = group.senses().stream().mapToDouble(Sense::weight).max().orElse(1);
        return group.senses().stream().filter(sense -> sense.weight() >= LIKELY * likeliest && (sense.words().length() > 1 || group.senses().size() == 1)).map(sense -> new Sought(group.source(), sense.words(), false)).toList();
    }

    /** Found in another word than was asked for. */
    boolean isTranslated() {
        return !asked.equalsIgnoreCase(words);
    }
}
