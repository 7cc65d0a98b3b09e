package org.eclink.translation;

import java.util.UUID;

/**
 * Who may read a text, and so where its paragraphs may be found again. What is translated in public is memory for everybody; what is translated in
 * a group, for that group; what is personal, for nobody but its own readers, and it goes to no engine that is not said to stand near.
 */
public sealed interface Scope {

    record Everyone() implements Scope {}

    /** {@code id} is the group's: a room, a partnership. */
    record Group(UUID id) implements Scope {}

    /** {@code id} is the conversation's. */
    record Personal(UUID id) implements Scope {}

    Scope EVERYONE = new Everyone();
}
