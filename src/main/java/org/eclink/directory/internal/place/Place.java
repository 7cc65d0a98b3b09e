package org.eclink.directory.internal.place;

import java.util.Map;
import java.util.UUID;

/** A city or an organisation; {@code names} are by BCP 47 tag. */
public record Place(UUID id, boolean isCity, String slug, Map<String, String> names) {

    /** Without the language: {@code /cities/luoyang}. */
    public String path() {
        return (isCity ? "/cities/" : "/organisations/") + slug;
    }
}
