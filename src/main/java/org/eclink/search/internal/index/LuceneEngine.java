package org.eclink.search.internal.index;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.core.WhitespaceTokenizerFactory;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.eclink.search.internal.asking.Clause;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Lucene, in a directory of this machine. */
record LuceneEngine(Path directory) implements Engine {

    /** Under which Hibernate Search keeps an entry's key. */
    private static final String ID = "__HSEARCH_id";

    @Override
    public Map<String, Object> settings() {
        LuceneAnalysisConfigurer analysis = context -> context.analyzer(EntryBinder.TOKENS).custom().tokenizer(WhitespaceTokenizerFactory.class);
        return Map.of("hibernate.search.backend.type", "lucene", "hibernate.search.backend.directory.root", directory.toString(), "hibernate.search.backend.analysis.configurer", analysis,
            "hibernate.search.backend.lucene_version", "LATEST");
    }

    @Override
    public PredicateFinalStep say(Clause clause, SearchPredicateFactory predicates) {
        return predicates.extension(LuceneExtension.get()).fromLuceneQuery(query(clause));
    }

    static Query query(Clause clause) {
        return switch (clause) {
            case Clause.Term(var field, var token, var weight) -> boosted(new TermQuery(new Term(field, token)), weight);
            case Clause.Phrase(var field, var tokens, var slop, var weight) -> boosted(new PhraseQuery(slop, field, tokens.toArray(String[]::new)), weight);
            case Clause.Synonyms(var field, var tokens) -> {
                var synonyms = new SynonymQuery.Builder(field);
                tokens.forEach((token, weight) -> synonyms.addTerm(new Term(field, token), weight.floatValue()));
                yield synonyms.build();
            }
            case Clause.Best(var clauses, var tie) -> new DisjunctionMaxQuery(queries(clauses), (float) tie);
            case Clause.Some(var clauses, var least, var weight) -> boosted(some(clauses, least), weight);
            case Clause.Filtered(var ranking, var conditions) -> {
                var all = new BooleanQuery.Builder().add(query(ranking), Occur.MUST);
                conditions.forEach(condition -> all.add(query(condition), Occur.FILTER));
                yield all.build();
            }
            case Clause.OneOf(var field, var values) -> new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
            case Clause.Years(var first, var last) -> IntPoint.newRangeQuery(Entry.YEAR, first, last);
            case Clause.Keys(var keys) -> new TermInSetQuery(ID, keys.stream().map(BytesRef::new).toList());
            case Clause.Everything() -> new MatchAllDocsQuery();
        };
    }

    private static Query some(List<Clause> clauses, int least) {
        var some = new BooleanQuery.Builder();
        clauses.forEach(clause -> some.add(query(clause), Occur.SHOULD));
        return least > 1 ? some.setMinimumNumberShouldMatch(least).build() : some.build();
    }

    private static Collection<Query> queries(List<Clause> clauses) {
        return clauses.stream().map(LuceneEngine::query).toList();
    }

    private static Query boosted(Query query, double weight) {
        return weight == 1 ? query : new BoostQuery(query, (float) weight);
    }
}
