package org.eclink.accounts.internal.account;

import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords as Argon2id keeps them (RFC 9106), with the parameters of the OWASP Password Storage cheat sheet: 19 MiB, two
 * passes, one lane. As many are worked on at once as there are processors, so that a crowd at the door takes neither all of
 * the memory nor more than its share of the machine.
 */
@Component
public class Passwords {

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final Argon2PasswordEncoder argon = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore atOnce = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private final String nobodys;

    Passwords() {
        nobodys = kept("a password that nobody has");
    }

    public String kept(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return String.valueOf(argon.encode(password));
        } finally {
            atOnce.release();
        }
    }

    /** Takes as long for an account without a password, and for none at all, as for a wrong password. */
    public boolean matches(String password, @Nullable String kept) {
        atOnce.acquireUninterruptibly();
        try {
            return argon.matches(password, kept == null ? nobodys : kept) && kept != null;
        } finally {
            atOnce.release();
        }
    }
}
