package org.eclink.interchange.work;

import java.util.List;
import org.eclink.interchange.JsonLd;
import org.jspecify.annotations.Nullable;

/** What openWork.jte and cite.jte show of a work: {@code links} are those of signposting (signposting.org, FAIR profile, level 2), which also stand in the answer's header. */
public record OpenWork(JsonLd about, List<Meta> metas, List<Link> links, List<Cited> cited, List<Saved> saved) {

    /** A {@code meta} element; {@code language} is null for what is no words. */
    public record Meta(String name, String content, @Nullable String language) {}

    public record Link(String relation, String address, @Nullable String type, @Nullable String profile) {}

    /** A line to copy, in one {@code style}, as pieces; {@code language} is that of its words. */
    public record Cited(CitationFormat style, String language, List<Piece> pieces) {

        /** {@code address} is not null where the piece leads somewhere. */
        public record Piece(String text, boolean isItalic, @Nullable String address) {}
    }

    /** A file to keep. */
    public record Saved(CitationFormat format, String address) {}
}
