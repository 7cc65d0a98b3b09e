package org.eclink.translation;

import java.util.List;

/** A part of a work in all of its languages, for those who take it along. */
public record Edition(String part, Form form, LanguageTag original, boolean isDetected, List<Paragraph> paragraphs) {

    /**
     * A paragraph under its hash. {@code renderings} are the best of each language, {@code outdated} what stood here in those languages in
     * which there is nothing of it as it is now; both in the order of their languages.
     */
    public record Paragraph(String hash, String source, List<Rendering> renderings, List<Rendering> outdated) {}
}
