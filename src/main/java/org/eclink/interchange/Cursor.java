package org.eclink.interchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.function.Function;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Where a list goes on, opaque to those who carry it: {@code position} is that of the last item seen, in the list's own
 * terms. A cursor belongs to one {@code list}, which names the filters too, and fits no other.
 */
public record Cursor(String list, String position) {

    private static final byte VERSION = 1;
    private static final int SEAL = 8;
    private static final int LONGEST = 500;

    public String text() {
        var bytes = position.getBytes(StandardCharsets.UTF_8);
        var all = new byte[1 + SEAL + bytes.length];
        all[0] = VERSION;
        System.arraycopy(seal(list, position), 0, all, 1, SEAL);
        System.arraycopy(bytes, 0, all, 1 + SEAL, bytes.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** The position that {@code text} carries; whatever is no cursor of this list is an {@link IllegalArgumentException}. */
    public static <P> P position(String text, String list, Function<String, P> reading) {
        var all = Base64.getUrlDecoder().decode(text.length() <= LONGEST ? text : "!");
        if (all.length < 1 + SEAL || all[0] != VERSION) throw new IllegalArgumentException("no cursor");
        var position = new String(all, 1 + SEAL, all.length - 1 - SEAL, StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(seal(list, position), Arrays.copyOfRange(all, 1, 1 + SEAL))) throw new IllegalArgumentException("a cursor of another list");
        return reading.apply(position);
    }

    private static byte[] seal(String list, String position) {
        return Arrays.copyOf(DigestUtils.sha256(list + '\0' + position), SEAL);
    }
}
