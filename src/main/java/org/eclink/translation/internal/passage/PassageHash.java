package org.eclink.translation.internal.passage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Scope;

/** SHA-256 of who may read a paragraph, the language it is written in and its words: its address in the memory. */
public record PassageHash(byte[] bytes) {

    public static PassageHash of(Scope scope, LanguageTag language, String words) {
        var digest = DigestUtils.getSha256Digest();
        switch (scope) {
            case Scope.Everyone _ -> digest.update((byte) 'e');
            case Scope.Group(var id) -> update(digest, 'g', id);
            case Scope.Personal(var id) -> update(digest, 'p', id);
        }
        digest.update(language.plain().value().getBytes(StandardCharsets.US_ASCII));
        digest.update((byte) 0);
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        return new PassageHash(digest.digest());
    }

    private static void update(MessageDigest digest, char kind, UUID id) {
        digest.update((byte) kind);
        digest.update(ByteBuffer.allocate(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).flip());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PassageHash(var theirs) && Arrays.equals(bytes, theirs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In hexadecimal, for forms and files. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
