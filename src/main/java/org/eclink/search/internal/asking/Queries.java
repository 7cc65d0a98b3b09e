package org.eclink.search.internal.asking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclink.search.internal.asking.Clause.Best;
import org.eclink.search.internal.asking.Clause.OneOf;
import org.eclink.search.internal.asking.Clause.Phrase;
import org.eclink.search.internal.asking.Clause.Some;
import org.eclink.search.internal.asking.Clause.Synonyms;
import org.eclink.search.internal.asking.Clause.Term;
import org.eclink.search.internal.lexicon.Cut;
import org.eclink.search.internal.lexicon.Group;
import org.eclink.search.internal.lexicon.Sense;
import org.eclink.search.internal.lexicon.Tongue;

/** Makes conditions on the index of questions. What it weighs by was measured; docs/architecture/search.md has the figures. */
public final class Queries {

    public static final String TEXT = "text_";
    public static final String TITLE = "title_";
    public static final String CONCEPT = "concept";
    private static final double TIE = 0.1;
    private static final double LEAST_SENSE = 0.05;
    private static final double OF_PARTS = 0.5;
    private static final double OF_TITLES = 0.6;
    private static final double OF_TERMS = 1.5;
    private static final double OF_CONCEPTS = 2;
    private static final double ENOUGH = 0.6;

    private Queries() {}

    /** How well an entry fits a question: the best of what it says in each language. */
    public static Clause ranking(Question question) {
        var languages = new ArrayList<Clause>();
        for (var tongue : Tongue.values()) {
            var clauses = tongue == question.tongue() ? own(question, tongue) : other(question, tongue);
            if (!clauses.isEmpty()) languages.add(Clause.some(clauses));
        }
        var all = new ArrayList<Clause>();
        all.add(new Best(languages, 0));
        question.terms().forEach(term -> all.add(new Term(CONCEPT, term.concept().toString(), OF_CONCEPTS)));
        return Clause.some(all);
    }

    private static List<Clause> own(Question question, Tongue tongue) {
        var clauses = new ArrayList<Clause>();
        for (var cut : tongue.cuts()) {
            for (var token : cut.of(question.words())) {
                clauses.add(new Term(TEXT + cut.name(), token, 1));
                clauses.add(new Term(TITLE + cut.name(), token, OF_TITLES));
            }
        }
        clauses.addAll(terms(question, tongue));
        return clauses;
    }

    private static List<Clause> other(Question question, Tongue tongue) {
        var translated = question.in(tongue);
        var clauses = new ArrayList<Clause>();
        translated.groups().forEach(group -> addBoth(group, tongue, clauses));
        if (clauses.isEmpty() && tongue != Tongue.ZH) clauses.addAll(asWritten(question, tongue));
        clauses.addAll(terms(question, tongue));
        var parts = new ArrayList<Clause>();
        translated.parts().forEach(group -> addBoth(group, tongue, parts));
        if (!parts.isEmpty()) clauses.add(new Some(parts, 1, OF_PARTS));
        return clauses;
    }

    /** No dictionary leads there: names, and words that are alike in both. */
    private static List<Clause> asWritten(Question question, Tongue tongue) {
        return tongue.cuts().stream().flatMap(cut -> cut.of(question.words()).stream().map(token -> (Clause) new Term(TEXT + cut.name(), token, 1))).toList();
    }

    private static void addBoth(Group group, Tongue tongue, List<Clause> clauses) {
        var inText = clause(group, TEXT, tongue);
        if (inText.isEmpty()) return;
        clauses.add(new Best(inText, TIE));
        clauses.add(new Some(List.of(new Best(clause(group, TITLE, tongue), TIE)), 1, OF_TITLES));
    }

    private static List<Clause> clause(Group group, String field, Tongue tongue) {
        var likeliest = group.senses().stream().mapToDouble(Sense::weight).max().orElse(1);
        var clauses = new ArrayList<Clause>();
        for (var cut : tongue.cuts()) {
            var single = new LinkedHashMap<String, Double>();
            for (var sense : group.senses()) add(cut.of(sense.words()), Math.clamp(Math.sqrt(sense.weight() / likeliest), LEAST_SENSE, 1), field + cut.name(), tongue, single, clauses);
            if (!single.isEmpty()) clauses.add(new Synonyms(field + cut.name(), single));
        }
        return clauses;
    }

    private static void add(List<String> tokens, double weight, String field, Tongue tongue, Map<String, Double> single, List<Clause> clauses) {
        if (tokens.size() == 1) single.putIfAbsent(tokens.getFirst(), weight);
        else if (!tokens.isEmpty()) clauses.add(new Phrase(field, tokens, tongue == Tongue.ZH ? 0 : 1, weight));
    }

    /** The agreed words of the terms that were asked for, at top weight. */
    private static List<Clause> terms(Question question, Tongue tongue) {
        var clauses = new ArrayList<Clause>();
        for (var term : question.terms()) {
            for (var label : term.labels().entrySet()) {
                if (Tongue.of(label.getKey()) != tongue) continue;
                var cuts = tongue.cuts().stream().map(cut -> phrase(cut, label.getValue(), tongue)).filter(clause -> clause != null).toList();
                if (!cuts.isEmpty()) clauses.add(new Some(List.of(new Best(cuts, TIE)), 1, OF_TERMS));
            }
        }
        return clauses;
    }

    private static @org.jspecify.annotations.Nullable Clause phrase(Cut cut, String words, Tongue tongue) {
        var tokens = cut.of(org.eclink.search.internal.lexicon.Plain.of(words));
        if (tokens.isEmpty()) return null;
        return tokens.size() == 1 ? new Term(TEXT + cut.name(), tokens.getFirst(), 1) : new Phrase(TEXT + cut.name(), tokens, tongue == Tongue.ZH ? 0 : 1, 1);
    }

    /** What is found by its words: most of what was asked stands in it, in one language, or it is about a term that was asked for. */
    public static Clause covering(Question question) {
        var languages = new ArrayList<Clause>();
        for (var tongue : Tongue.values()) {
            var groups = tongue == question.tongue() ? ownGroups(question, tongue) : question.in(tongue).groups().stream().map(group -> clause(group, TEXT, tongue)).filter(clauses -> !clauses.isEmpty()).map(clauses -> (Clause) new Best(clauses, 0)).toList();
            if (groups.isEmpty() && tongue != Tongue.ZH && tongue != question.tongue()) groups = asWritten(question, tongue);
            if (!groups.isEmpty()) languages.add(new Some(groups, (int) Math.ceil(groups.size() * (groups.size() <= 2 ? 1 : ENOUGH)), 1));
            languages.addAll(terms(question, tongue));
        }
        var concepts = question.terms().stream().map(term -> term.concept().toString()).toList();
        if (!concepts.isEmpty()) languages.add(new OneOf(CONCEPT, concepts));
        return languages.isEmpty() ? new Some(List.of(), 1, 1) : Clause.some(languages);
    }

    private static List<Clause> ownGroups(Question question, Tongue tongue) {
        var cut = tongue.cuts().getFirst();
        return cut.of(question.telling()).stream().distinct().map(token -> (Clause) new Term(TEXT + cut.name(), token, 1)).toList();
    }

    public static Clause among(String field, Collection<String> values) {
        return new OneOf(field, values);
    }
}
