package org.eclink.accounts.internal.registration;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Work that a browser does before it registers somebody: a second for one, a farm for a hundred thousand. The browser looks for
 * the number whose SHA-256 after the salt is the one we name, as in ALTCHA's first protocol; what we asked is signed, so that
 * nothing is kept until it is answered. An answer is good once.
 */
@Component
class Proof {

    /** Half of these are tried on average; a telephone does some two hundred thousand a second. */
    static final int MOST = 400_000;
    private static final Duration LASTS = Duration.ofHours(2);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern ANSWER = Pattern.compile("([0-9a-f]{24}\\.\\d{10})\\.([0-9a-f]{64})\\.([0-9a-f]{64})\\.(\\d{1,6})");
    private static final int SALT_BYTES = 12;

    private final JdbcClient db;
    private final Clock clock;

    Proof(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** {@code salt.digest.signature}, and up to where the number may be. */
    record Task(String text, int most) {}

    Task ask() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        var salted = HexFormat.of().formatHex(salt) + "." + clock.instant().plus(LASTS).getEpochSecond();
        var digest = sha256(salted + "." + RANDOM.nextInt(MOST));
        return new Task(salted + "." + digest + "." + signature(salted + "." + digest), MOST);
    }

    /** Whether it is done and has not been accepted before; within a transaction, and no longer afterwards. {@code answer} is the task with the number behind it. */
    boolean isSpent(String answer) {
        if (!isDone(answer)) return false;
        var salt = answer.substring(0, answer.indexOf('.', answer.indexOf('.') + 1));
        return db.sql("insert into accounts.spent_proof (salt, ends_at) values (?, ?) on conflict do nothing").params(salt, Timestamp.from(clock.instant().plus(LASTS))).update() == 1;
    }

    void forgetOld() {
        db.sql("delete from accounts.spent_proof where ends_at < ?").param(Timestamp.from(clock.instant())).update();
    }

    private boolean isDone(String answer) {
        var parts = ANSWER.matcher(answer);
        if (!parts.matches()) return false;
        var salted = parts.group(1);
        var asked = salted + "." + parts.group(2);
        return MessageDigest.isEqual(signature(asked).getBytes(StandardCharsets.US_ASCII), parts.group(3).getBytes(StandardCharsets.US_ASCII))
            && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(salted.substring(salted.indexOf('.') + 1))))
            && sha256(salted + "." + Integer.parseInt(parts.group(4))).equals(parts.group(2));
    }

    private String signature(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(db.sql("select value from accounts.secret where name = 'proof'").query(byte[].class).single(), mac.getAlgorithm()));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has HMAC with SHA-256", e);
        }
    }

    private static String sha256(String text) {
        return DigestUtils.sha256Hex(text);
    }
}
