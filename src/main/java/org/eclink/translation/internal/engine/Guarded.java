package org.eclink.translation.internal.engine;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.internal.engine.Engine.Unanswered;

/**
 * An engine behind its limits: what fails is asked once more and then left; after several failures in a row nothing is asked for a while; nothing longer than it takes
 * is sent; every question and character is counted before it goes.
 */
final class Guarded {

    private static final int TRIES = 3;
    private static final long PAUSE_MILLIS = 300;
    private static final int LAST_ASKED = 10;
    private static final int FEWEST_ASKED = 5;

    private final EngineSetting settings;
    private final Engine engine;
    private final EngineUse use;
    private final CircuitBreaker breaker;

    Guarded(EngineSetting settings, Engine engine, EngineUse use, Duration rest) {
        this.settings = settings;
        this.engine = engine;
        this.use = use;
        this.breaker = CircuitBreaker.of(settings.name(), CircuitBreakerConfig.custom().slidingWindowSize(LAST_ASKED).minimumNumberOfCalls(FEWEST_ASKED).failureRateThreshold(60)
            .waitDurationInOpenState(rest).permittedNumberOfCallsInHalfOpenState(1).build());
    }

    EngineSetting settings() {
        return settings;
    }

    /** It has failed too often and rests. */
    boolean isResting() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }

    /** Why an engine was not asked, or has not answered. */
    static final class Silent extends Exception {

        enum Why { RESTING, SPENT, TOO_LONG, UNANSWERED }

        private final Why why;

        Silent(Why why, String reason) {
            super(reason, null, false, false);
            this.why = why;
        }

        Why why() {
            return why;
        }
    }

    /** As many as were asked, in their order. */
    List<String> translate(List<String> texts, LanguageTag from, LanguageTag into, Map<String, String> agreed) throws Silent, InterruptedException {
        var characters = texts.stream().mapToInt(String::length).sum();
        if (characters > settings.mostAtOnce()) throw new Silent(Silent.Why.TOO_LONG, "longer than it takes");
        for (var attempt = 1;; attempt++) {
            if (!breaker.tryAcquirePermission()) throw new Silent(Silent.Why.RESTING, "it rests");
            if (!use.mayUse(settings.name(), characters, settings.mostADay())) {
                breaker.releasePermission();
                throw new Silent(Silent.Why.SPENT, "enough for today");
            }
            var began = breaker.getCurrentTimestamp();
            try {
                var translated = engine.translate(texts, from, into, agreed);
                if (translated.size() != texts.size()) throw new Unanswered("%d texts for %d".formatted(translated.size(), texts.size()), true);
                breaker.onSuccess(breaker.getCurrentTimestamp() - began, breaker.getTimestampUnit());
                return new ArrayList<>(translated);
            } catch (Unanswered failure) {
                breaker.onError(breaker.getCurrentTimestamp() - began, breaker.getTimestampUnit(), failure);
                use.failed(settings.name());
                if (failure.isLasting() || attempt == TRIES) throw new Silent(Silent.Why.UNANSWERED, String.valueOf(failure.getMessage()));
                Thread.sleep(PAUSE_MILLIS << attempt);
            }
        }
    }
}
