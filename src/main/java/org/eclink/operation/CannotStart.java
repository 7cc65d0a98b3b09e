package org.eclink.operation;

import org.jspecify.annotations.Nullable;

/** Ends the start with one sentence for the person who runs EC-Link: what is wrong and what to do about it. */
public class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
