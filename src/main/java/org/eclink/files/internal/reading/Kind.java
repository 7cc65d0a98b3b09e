package org.eclink.files.internal.reading;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclink.files.Trouble;

/** What is taken, by the media type that its content shows; how each is looked into. */
enum Kind {
    PDF, PACKAGE, OLD_OFFICE, RICH_TEXT, TEXT, DRAWING, PICTURE, RECORDING;

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    private static final Map<String, Kind> TAKEN = Map.ofEntries(
        Map.entry("application/pdf", PDF),
        Map.entry(OOXML + "wordprocessingml.document", PACKAGE), Map.entry(OOXML + "spreadsheetml.sheet", PACKAGE), Map.entry(OOXML + "presentationml.presentation", PACKAGE),
        Map.entry(OOXML + "presentationml.slideshow", PACKAGE), Map.entry(ODF + "text", PACKAGE), Map.entry(ODF + "spreadsheet", PACKAGE), Map.entry(ODF + "presentation", PACKAGE),
        Map.entry("application/msword", OLD_OFFICE), Map.entry("application/vnd.ms-excel", OLD_OFFICE), Map.entry("application/vnd.ms-powerpoint", OLD_OFFICE),
        Map.entry("application/rtf", RICH_TEXT), Map.entry("text/plain", TEXT), Map.entry("image/svg+xml", DRAWING),
        Map.entry("image/jpeg", PICTURE), Map.entry("image/png", PICTURE), Map.entry("image/gif", PICTURE), Map.entry("image/webp", PICTURE), Map.entry("image/tiff", PICTURE),
        Map.entry("video/mp4", RECORDING), Map.entry("video/webm", RECORDING), Map.entry("audio/mpeg", RECORDING), Map.entry("audio/vnd.wave", RECORDING));

    /** Detected as something narrower, and given out as what it is beneath. */
    private static final Map<String, String> BENEATH = Map.of("application/json", "text/plain", "text/csv", "text/plain", "text/x-matlab", "text/plain", "application/x-bibtex-text-file", "text/plain",
        "application/mp4", "video/mp4", "video/quicktime", "video/mp4", "text/x-web-markdown", "text/plain", "application/geo+json", "text/plain", "message/rfc822", "text/plain");
    private static final Set<String> ARCHIVES = Set.of("application/zip", "application/x-7z-compressed", "application/gzip", "application/x-rar-compressed", "application/x-tar", "application/x-gtar",
        "application/x-bzip2", "application/x-bzip", "application/x-xz", "application/java-archive", "application/zstd", "application/x-iso9660-image", "application/vnd.ms-cab-compressed", "application/epub+zip");

    static boolean isTaken(String mediaType) {
        return TAKEN.containsKey(mediaType);
    }

    static String beneath(String mediaType) {
        return BENEATH.getOrDefault(mediaType, mediaType);
    }

    static Optional<Kind> of(String mediaType) {
        return Optional.ofNullable(TAKEN.get(mediaType));
    }

    /** Why content of this type, which is not taken, is not. */
    static Trouble why(String mediaType) {
        if (mediaType.contains("macroenabled")) return Trouble.MACROS;
        if (mediaType.contains("protected") || mediaType.contains("encrypted")) return Trouble.LOCKED;
        return ARCHIVES.contains(mediaType) || mediaType.startsWith("application/x-rar") ? Trouble.ARCHIVE : Trouble.KIND;
    }

    boolean hasPages() {
        return EnumSet.of(PDF).contains(this);
    }
}
