package org.eclink.interchange.work;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** In what form a work is cited: for programs that keep references, or as a line to copy. {@code extension} is the end of a file's name. */
public enum CitationFormat {
    APA("txt", "text/plain"),
    GB_T_7714("gbt.txt", "text/plain"),
    BIBTEX("bib", "application/x-bibtex"),
    RIS("ris", "application/x-research-info-systems"),
    CSL_JSON("json", "application/vnd.citationstyles.csl+json");

    private final String extension;
    private final MediaType mediaType;

    CitationFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8);
    }

    public String extension() {
        return extension;
    }

    public MediaType mediaType() {
        return mediaType;
    }
}
