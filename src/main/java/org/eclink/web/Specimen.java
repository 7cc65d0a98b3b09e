package org.eclink.web;

import java.util.function.Function;

/**
 * Extension point: a component that a module adds to the living style guide, in all its states. {@code key} is the
 * message with its name, {@code key.say} the sentence beside it; specimens stand in the order of {@code position}.
 */
public record Specimen(int position, String key, Function<Shell, Fragment> states) {

    /** For a component that shows the same to readers of every language. */
    public Specimen(int position, String key, Fragment states) {
        this(position, key, _ -> states);
    }
}
