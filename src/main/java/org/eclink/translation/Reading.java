package org.eclink.translation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A work as one reader reads it, part by part. */
public record Reading(Map<String, Part> parts) {

    /** {@code original} is the language as its author said it, or as it was found out. */
    public record Part(String name, Form form, LanguageTag original, boolean isDetected, String source, List<Passage> passages) {}

    /**
     * A paragraph: {@code source} as it was written, {@code shown} as this reader reads it. {@code outdated} is what stood here in the reader's
     * first language before its author changed it; it is never shown as if it were now.
     */
    public record Passage(String hash, String source, Shown shown, @Nullable Rendering outdated) {}

    /** What is shown of a paragraph, and why. */
    public sealed interface Shown {

        String words();

        LanguageTag language();
    }

    /** As its author wrote it. */
    public record Original(String words, LanguageTag language) implements Shown {}

    /** In the other Chinese script, sign by sign; {@code from} is what was converted. */
    public record Converted(String words, LanguageTag language, Shown from) implements Shown {}

    public record Rendered(Rendering rendering) implements Shown {

        @Override
        public String words() {
            return rendering.words();
        }

        @Override
        public LanguageTag language() {
            return rendering.language();
        }
    }
}
