package org.eclink.knowledge.internal.work;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** What a work is to another. */
public record Link(Kind kind, UUID other) {

    public enum Kind {
        TRANSLATION_OF, PART_OF, SUPERSEDES, ADAPTS, EVIDENCE_FOR;

        /** As it stands in the database and in tables: {@code part-of}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Kind> of(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
        }
    }
}
