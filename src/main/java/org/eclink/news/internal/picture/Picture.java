package org.eclink.news.internal.picture;

import java.util.UUID;

/** A picture of news: {@code width} and {@code height} are those of the large one, in pixels; {@code description} is what its author says it shows. */
public record Picture(UUID id, UUID item, int width, int height, String description) {

    /** The part of its text. */
    public static final String DESCRIPTION = "description";

    public String large() {
        return "/pictures/" + id + "/large.jpg";
    }

    public String small() {
        return "/pictures/" + id + "/small.jpg";
    }
}
