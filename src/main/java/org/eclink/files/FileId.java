package org.eclink.files;

import java.util.UUID;

public record FileId(UUID value) {

    public static FileId valueOf(String text) {
        return new FileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
