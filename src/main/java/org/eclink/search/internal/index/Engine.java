package org.eclink.search.internal.index;

import java.util.Map;
import org.eclink.search.internal.asking.Clause;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** The search engine that keeps the words: how it is set up, and how it says a condition. */
interface Engine {

    /** Hibernate Search's settings. */
    Map<String, Object> settings();

    PredicateFinalStep say(Clause clause, SearchPredicateFactory predicates);
}
