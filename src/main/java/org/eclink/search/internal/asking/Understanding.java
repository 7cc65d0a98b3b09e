package org.eclink.search.internal.asking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclink.search.internal.lexicon.Keys;
import org.eclink.search.internal.lexicon.Lexicons;
import org.eclink.search.internal.lexicon.Plain;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.lexicon.Translated;
import org.eclink.terms.Concept;
import org.eclink.terms.Spotted;
import org.eclink.terms.Terms;

/** Understands questions. */
public final class Understanding {

    /** Of what is longer only the beginning is asked: nobody who types a question means more. */
    private static final int LONGEST = 500;
    private static final List<Tongue> LATIN = List.of(Tongue.EN, Tongue.NL, Tongue.DE, Tongue.FR, Tongue.ES);
    private static final List<String> SPOTTED_IN = List.of("en", "zh-Hans", "nl", "de", "fr");
    private static final double OF_THE_PAGE = 0.5;
    private static final double EMPTY_WORD = 1.5;
    private static final int LEAST_OF_A_SENTENCE = 3;
    /** For each word. */
    private static final double OF_THE_SIGNS = 0.4;

    private final Lexicons lexicons;
    private final Terms terms;
    private final UnaryOperator<String> guess;

    /** {@code guess} finds out the language (BCP 47) of a whole sentence from its signs. */
    public Understanding(Lexicons lexicons, Terms terms, UnaryOperator<String> guess) {
        this.lexicons = lexicons;
        this.terms = terms;
        this.guess = guess;
    }

    /** {@code page} is the language of the page it was typed on (BCP 47), which decides where the words do not. */
    public Question of(String typed, String page) {
        var plain = Plain.of(typed.length() > 4 * LONGEST ? typed.substring(0, 4 * LONGEST) : typed);
        var words = plain.length() > LONGEST ? Plain.of(plain.substring(0, LONGEST)) : plain;
        var tongue = tongue(words, page);
        var translated = new EnumMap<Tongue, Translated>(Tongue.class);
        for (var other : Tongue.values()) {
            if (other == tongue) continue;
            var translation = lexicons.translator(tongue.code(), other.code()).translate(words);
            if (!translation.groups().isEmpty()) translated.put(other, translation);
        }
        return new Question(words, lexicons.telling(words, tongue), lexicons.keywords(words, tongue), tongue, translated, terms(words));
    }

    private Tongue tongue(String words, String page) {
        if (Plain.hasHan(words)) return Tongue.ZH;
        var asked = Keys.words(words);
        var guessed = asked.size() < LEAST_OF_A_SENTENCE ? null : Tongue.of(guess.apply(words));
        var best = Tongue.EN;
        var most = 0.0;
        for (var tongue : LATIN) {
            var code = tongue.code();
            var score = asked.stream().mapToDouble(word -> lexicons.emptyIn(code).contains(word) ? EMPTY_WORD : lexicons.knows(word, code) ? 1 : 0).sum()
                + terms.spot(words, code).stream().mapToInt(term -> Keys.words(words.substring(term.from(), term.to())).size()).sum() + (Tongue.of(page) == tongue ? OF_THE_PAGE : 0) + (tongue == guessed ? OF_THE_SIGNS * asked.size() : 0);
            if (score <= most) continue;
            most = score;
            best = tongue;
        }
        return best;
    }

    /** Those of the glossary and of every other vocabulary that has words (sectors, themes). */
    private List<Question.Term> terms(String words) {
        var found = new LinkedHashMap<Concept, Question.Term>();
        for (var language : SPOTTED_IN) {
            for (var spotted : terms.spot(words, language)) {
                var concept = terms.get(spotted.concept());
                if (!concept.retired()) found.putIfAbsent(concept, term(concept, words, spotted));
            }
        }
        var all = new ArrayList<>(found.values());
        all.removeIf(term -> found.values().stream().anyMatch(other -> other.words().length() > term.words().length() && other.words().toLowerCase(Locale.ROOT).contains(term.words().toLowerCase(Locale.ROOT))));
        return List.copyOf(all);
    }

    private static Question.Term term(Concept concept, String words, Spotted spotted) {
        var asked = words.substring(spotted.from(), spotted.to());
        return new Question.Term(concept.id(), asked, Map.copyOf(concept.labels()), asked.length() == words.length());
    }
}
