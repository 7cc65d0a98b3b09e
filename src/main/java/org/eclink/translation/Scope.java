package org.eclink.translation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may read a text, and so where its paragraphs may be found again. What is translated in public is memory for everybody; what is translated in
 * a group, for that group; what is personal, for nobody but its own readers, and it goes to no engine that is not said to stand near. {@code id} is the
 * group's (a room, a partnership) or the conversation's.
 */
public sealed interface Scope {

    Scope EVERYONE = new Everyone();

    @Nullable UUID id();

    /** As it stands in the database. */
    String code();

    record Everyone() implements Scope {

        @Override
        public @Nullable UUID id() {
            return null;
        }

        @Override
        public String code() {
            return "public";
        }
    }

    record Group(UUID id) implements Scope {

        @Override
        public String code() {
            return "group";
        }
    }

    record Personal(UUID id) implements Scope {

        @Override
        public String code() {
            return "personal";
        }
    }
}
