package org.eclink.directory;

import java.util.UUID;

public record CityId(UUID value) {

    public static CityId valueOf(String text) {
        return new CityId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
