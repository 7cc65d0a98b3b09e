package org.eclink.search.internal.lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.DutchStemmer;

/** Under which key a word of a European language lies in a dictionary: small, and without its endings, so that trees finds tree. */
public final class Keys {

    private Keys() {}

    private static final Analyzer PLAIN = analyzer(words -> words);
    private static final Analyzer ENGLISH = analyzer(words -> new PorterStemFilter(new EnglishPossessiveFilter(words)));
    private static final Analyzer GERMAN = analyzer(words -> new GermanLightStemFilter(new GermanNormalizationFilter(words)));
    private static final Analyzer DUTCH = analyzer(words -> new SnowballFilter(words, new DutchStemmer()));
    private static final Analyzer FRENCH = analyzer(FrenchLightStemFilter::new);
    private static final Analyzer SPANISH = analyzer(SpanishLightStemFilter::new);

    private interface Stemming {

        TokenStream of(TokenStream words);
    }

    private static Analyzer analyzer(Stemming stemming) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, stemming.of(new LowerCaseFilter(words)));
            }
        };
    }

    /** Of each word, in order. */
    public static List<String> of(String words, String language) {
        return tokens(analyzer(language), words);
    }

    /** The words as they were written, small, as many as they have keys. */
    public static List<String> words(String words) {
        return tokens(PLAIN, words);
    }

    /** A language that we cannot take endings from keeps them. */
    private static Analyzer analyzer(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "de" -> GERMAN;
            case "nl" -> DUTCH;
            case "fr" -> FRENCH;
            case "es" -> SPANISH;
            default -> PLAIN;
        };
    }

    public static List<String> tokens(Analyzer analyzer, String words) {
        try (var stream = analyzer.tokenStream("", words)) {
            var tokens = new ArrayList<String>();
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) tokens.add(term.toString());
            stream.end();
            return tokens;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
