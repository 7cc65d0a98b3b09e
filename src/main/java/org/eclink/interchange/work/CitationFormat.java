package org.eclink.interchange.work;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** In what form a work is cited: for programs that keep references, or as a line to copy. {@code code} names it in addresses, {@code extension} ends a file's name. */
public enum CitationFormat {
    APA("apa", "apa.txt", "text/plain"),
    GB_T_7714("gbt", "gbt.txt", "text/plain"),
    BIBTEX("bibtex", "bib", "application/x-bibtex"),
    RIS("ris", "ris", "application/x-research-info-systems"),
    CSL_JSON("csl", "json", "application/vnd.citationstyles.csl+json");

    private final String code;
    private final String extension;
    private final MediaType mediaType;

    CitationFormat(String code, String extension, String mediaType) {
        this.code = code;
        this.extension = extension;
        this.mediaType = new MediaType(MediaType.parseMediaType(mediaType), StandardCharsets.UTF_8);
    }

    public String code() {
        return code;
    }

    public String extension() {
        return extension;
    }

    public MediaType mediaType() {
        return mediaType;
    }
}
