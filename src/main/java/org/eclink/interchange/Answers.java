package org.eclink.interchange;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/** The API's answers, each with a tag of the state of everything public, so that asking again costs next to nothing. */
public interface Answers {

    /**
     * Null where the caller has this state already: the 304 is then written and {@code body} never asked for. To be
     * called after whatever may refuse the request, since what is not there is not unchanged.
     */
    <T> @Nullable ResponseEntity<T> unlessKnown(WebRequest request, Supplier<T> body);

    /** As {@link #unlessKnown} for an answer that is written piece by piece: true where the 304 is written. */
    boolean isKnown(WebRequest request);
}
