package org.eclink.search.internal.asking;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A condition on an entry of the index, in no search engine's own words. Tokens are cut already. */
public sealed interface Clause {

    /** One token. */
    record Term(String field, String token, double weight) implements Clause {}

    /** Tokens in this order, with at most {@code slop} steps between them. */
    record Phrase(String field, List<String> tokens, int slop, double weight) implements Clause {}

    /** Tokens that mean the same, each with its weight (0–1); together they are as rare as the most frequent of them. */
    record Synonyms(String field, Map<String, Double> tokens) implements Clause {}

    /** The best of several, and {@code tie} of what the others say. */
    record Best(List<Clause> clauses, double tie) implements Clause {}

    /** At least {@code least} of several; what they say is added up, and counts {@code weight}. */
    record Some(List<Clause> clauses, int least, double weight) implements Clause {}

    /** All of {@code conditions}, which say nothing of how well it fits, and {@code ranking}, which does. */
    record Filtered(Clause ranking, List<Clause> conditions) implements Clause {}

    /** Any of these whole values. */
    record OneOf(String field, Collection<String> values) implements Clause {}

    /** A year from {@code first} to {@code last}, both included. */
    record Years(int first, int last) implements Clause {}

    /** Any of the entries with these keys. */
    record Keys(Collection<String> keys) implements Clause {}

    record Everything() implements Clause {}

    static Clause some(List<Clause> clauses) {
        return new Some(clauses, 1, 1);
    }
}
