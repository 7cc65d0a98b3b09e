package org.eclink.translation.internal.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Scope;
import org.eclink.translation.internal.engine.Guarded.Silent;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.rendering.Translating;
import org.springframework.stereotype.Component;

/** Has paragraphs drafted by an engine. What is personal is never sent to one that is not said to stand near, whoever asks and by whatever way. */
@Component
public class Drafting {

    private final Engines engines;
    private final Verdict verdict;
    private final Terms terms;
    private final Translating translating;

    Drafting(Engines engines, Verdict verdict, Terms terms, Translating translating) {
        this.engines = engines;
        this.verdict = verdict;
        this.terms = terms;
        this.translating = translating;
    }

    /** A paragraph to be drafted. */
    public record Asked(PassageHash passage, String words, LanguageTag from, Scope scope) {}

    /** What came of one: its draft, or why there is none. */
    sealed interface Answer {

        Asked asked();

        record Drafted(Asked asked, String words) implements Answer {}

        record Refused(Asked asked, String because) implements Answer {}
    }

    public boolean isPossible() {
        return !engines.all().isEmpty();
    }

    /** One, at once, by the preferred engine that may; false if none has made anything good of it. Keeps it. */
    public boolean draft(Asked asked, LanguageTag into) throws InterruptedException {
        for (var engine : engines.all()) {
            try {
                if (answers(engine, List.of(asked), into).getFirst() instanceof Answer.Drafted(_, var words)) {
                    translating.draft(asked.passage(), into, words, engine.settings().name());
                    return true;
                }
            } catch (Silent silent) {
                // the next one may speak
            }
        }
        return false;
    }

    /** Of all of one language, in their order. */
    List<Answer> answers(Guarded engine, List<Asked> asked, LanguageTag into) throws Silent, InterruptedException {
        var sent = asked.stream().filter(one -> mayBeSent(one, engine)).toList();
        var answers = new LinkedHashMap<Asked, Answer>();
        for (var one : asked) if (!sent.contains(one)) answers.put(one, new Answer.Refused(one, "personal"));
        if (!sent.isEmpty()) {
            var from = sent.getFirst().from();
            var translated = engine.translate(sent.stream().map(Asked::words).toList(), from, into, agreed(sent, from, into));
            for (var place = 0; place < sent.size(); place++) answers.put(sent.get(place), judged(sent.get(place), translated.get(place).strip(), into));
        }
        return new ArrayList<>(asked.stream().map(answers::get).toList());
    }

    private static boolean mayBeSent(Asked asked, Guarded engine) {
        return !(asked.scope() instanceof Scope.Personal) || engine.settings().near();
    }

    private Answer judged(Asked asked, String words, LanguageTag into) {
        Optional<String> against = verdict.against(asked.words(), asked.from(), words, into);
        return against.isPresent() ? new Answer.Refused(asked, against.get()) : new Answer.Drafted(asked, words);
    }

    /** The terms that occur, each with the word agreed on in the other language. */
    private Map<String, String> agreed(List<Asked> asked, LanguageTag from, LanguageTag into) {
        var agreed = new LinkedHashMap<String, String>();
        for (var one : asked) {
            for (var spotted : terms.spot(one.words(), from.value())) {
                into.in(terms.get(spotted.concept()).labels()).ifPresent(word -> agreed.put(one.words().substring(spotted.from(), spotted.to()), word));
            }
        }
        return agreed;
    }
}
