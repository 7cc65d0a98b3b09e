package org.eclink.translation;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A text as machines take it: in all the languages in which it is there, each paragraph with who made it. */
@Schema(name = "Text", description = "A text in all the languages in which it is there.")
public record TextItem(@Schema(description = "The language it was written in, BCP 47.", example = "zh-Hans") String language,
        @Schema(description = "The language was found out by a machine and nobody has confirmed it.") boolean detected,
        @Schema(description = "line: plain words. markdown: CommonMark with tables.", allowableValues = {"line", "markdown"}) String form, List<Paragraph> paragraphs) {

    /** A paragraph under the hash of its words and their language: it changes if and only if they do. */
    @Schema(name = "Paragraph")
    public record Paragraph(@Schema(description = "SHA-256 of its words and their language: it changes if and only if they do.") String hash,
            @Schema(description = "By language, BCP 47; the original among them.") Map<String, Version> words,
            @Schema(description = "Renderings of what stood here before, in languages in which there is nothing newer. They are not what it says now.") Map<String, Version> outdated) {}

    /** Its words in one language, and who made them since when; the author's own have no moment of their own. */
    @Schema(name = "Words")
    public record Version(String text, @Schema(description = "Who made them: the author, a person, a person read by a second one, a machine, a machine checked by a person.",
            allowableValues = {"original", "author", "human", "reviewed", "machine", "machine-reviewed"}) String by,
            @Schema(types = {"string", "null"}) @Nullable Instant made, @Schema(description = "The machine, if it was one.", types = {"string", "null"}) @Nullable String engine) {}

    public static TextItem of(Edition edition) {
        return new TextItem(edition.original().value(), edition.isDetected(), edition.form().name().toLowerCase(Locale.ROOT), edition.paragraphs().stream().map(paragraph -> paragraph(paragraph, edition)).toList());
    }

    private static Paragraph paragraph(Edition.Paragraph paragraph, Edition edition) {
        var words = new LinkedHashMap<String, Version>();
        words.put(edition.original().value(), new Version(paragraph.source(), "original", null, null));
        words.putAll(versions(paragraph.renderings()));
        return new Paragraph(paragraph.hash(), words, versions(paragraph.outdated()));
    }

    private static Map<String, Version> versions(List<Rendering> renderings) {
        var versions = new LinkedHashMap<String, Version>();
        for (var rendering : renderings) versions.put(rendering.language().value(), new Version(rendering.words(), rendering.provenance().code(), rendering.made(), rendering.engine()));
        return versions;
    }
}
