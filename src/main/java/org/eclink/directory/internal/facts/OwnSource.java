package org.eclink.directory.internal.facts;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where facts are from that people bring here: as data cites it, in English, and as a page says it. */
public enum OwnSource {
    CITY("the city itself, on EC-Link", "directory.source.city"),
    ORGANISATION("the organisation itself, on EC-Link", "directory.source.organisation"),
    SECRETARIAT("the secretariat of EC-Link", "directory.source.secretariat"),
    MEMBER("registered by a member of EC-Link", "directory.source.member");

    private final String citation;
    private final String key;

    OwnSource(String citation, String key) {
        this.citation = citation;
        this.key = key;
    }

    public String citation() {
        return citation;
    }

    /** The message that says it; null for what was not brought here. */
    public static @Nullable String key(String citation) {
        return Arrays.stream(values()).filter(source -> source.citation.equals(citation)).map(source -> source.key).findFirst().orElse(null);
    }
}
