package org.eclink.accounts.internal.ceremony;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** 256 random bits that let whoever has them in; the database knows their digest alone, so that reading it lets nobody in. */
public record Token(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static Token random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whatever somebody sent; what was never given out has a digest that is not there. */
    public static Token of(String text) {
        return new Token(text);
    }

    /** SHA-256. */
    public byte[] digest() {
        return DigestUtils.sha256(text);
    }

    @Override
    public String toString() {
        return "a token"; // never in a log
    }
}
