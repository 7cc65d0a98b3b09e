package org.eclink.files.internal.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a name ends with says what its content is; where it says something else, the right ending is put behind it. */
final class Endings {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String ODF = "application/vnd.oasis.opendocument.";
    /** The first is the one that is put. */
    private static final Map<String, List<String>> OF = Map.ofEntries(
        Map.entry("application/pdf", List.of("pdf")), Map.entry("application/rtf", List.of("rtf")),
        Map.entry(OOXML + "wordprocessingml.document", List.of("docx")), Map.entry(OOXML + "spreadsheetml.sheet", List.of("xlsx")),
        Map.entry(OOXML + "presentationml.presentation", List.of("pptx")), Map.entry(OOXML + "presentationml.slideshow", List.of("ppsx")),
        Map.entry(ODF + "text", List.of("odt")), Map.entry(ODF + "spreadsheet", List.of("ods")), Map.entry(ODF + "presentation", List.of("odp")),
        Map.entry("application/msword", List.of("doc")), Map.entry("application/vnd.ms-excel", List.of("xls")), Map.entry("application/vnd.ms-powerpoint", List.of("ppt", "pps")),
        Map.entry("image/svg+xml", List.of("svg")), Map.entry("image/jpeg", List.of("jpg", "jpeg")), Map.entry("image/png", List.of("png")),
        Map.entry("video/mp4", List.of("mp4", "m4v", "mov")), Map.entry("video/webm", List.of("webm")), Map.entry("audio/mpeg", List.of("mp3")), Map.entry("audio/vnd.wave", List.of("wav")));
    /** Plain text that is known by its name: nothing in it runs, whatever it is called. */
    private static final Map<String, String> TEXTS = Map.of("txt", "text/plain", "csv", "text/csv", "tsv", "text/tab-separated-values", "md", "text/markdown", "json", "application/json",
        "geojson", "application/geo+json", "bib", "application/x-bibtex", "ris", "application/x-research-info-systems");
    private static final String TEXT = "text/plain";

    private Endings() {}

    /** What is found by content, made narrower by the name where it is plain text. */
    static String mediaType(String found, String name) {
        return found.equals(TEXT) ? TEXTS.getOrDefault(ending(name), TEXT) : found;
    }

    static String fitting(String name, String found) {
        var ending = ending(name);
        if (found.equals(TEXT)) return TEXTS.containsKey(ending) ? name : name + ".txt";
        var allowed = OF.get(found);
        return allowed == null || allowed.contains(ending) ? name : name + "." + allowed.getFirst();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
