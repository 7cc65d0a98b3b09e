package org.eclink.accounts.internal.second;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** What telephone and server agree on: six digits for each half minute, made of a secret of 160 bits (RFC 6238, RFC 4226 §4). */
final class Codes {

    static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 10;
    private static final int RECOVERY_BYTES = 10;
    private static final int GROUP = 4;
    /** A clock may be wrong by one step either way. */
    private static final int TOLERANCE = 1;
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static byte[] newSecret() {
        return random(SECRET_BYTES);
    }

    private static byte[] random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    /** In which half minute around now this code is the right one; empty if in none. */
    static OptionalLong interval(byte[] secret, String typed, Instant now) {
        var step = GENERATOR.getTimeStep().toSeconds();
        var current = now.getEpochSecond() / step;
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE).filter(interval -> at(secret, Instant.ofEpochSecond(interval * step)).equals(typed)).findFirst();
    }

    static String at(byte[] secret, Instant moment) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, GENERATOR.getAlgorithm()), moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For paper: {@code K4QT-2MPA-7XWD-ZC5N}; eighty bits, so that nobody guesses one. */
    static List<String> recoveryCodes() {
        return Stream.generate(() -> grouped(text(random(RECOVERY_BYTES)), "-")).limit(RECOVERY_CODES).toList();
    }

    /** As it is compared, however it was typed. */
    static String normal(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    static String text(byte[] bytes) {
        return new Base32().encodeToString(bytes).replace("=", "");
    }

    static byte[] bytes(String text) {
        return new Base32().decode(text);
    }

    static String grouped(String text, String between) {
        return String.join(between, text.split("(?<=\\G.{" + GROUP + "})"));
    }

    /** What a telephone reads from the picture, by the convention of its makers. */
    static String address(byte[] secret, String owner) {
        return "otpauth://totp/EC-Link:" + URLEncoder.encode(owner, StandardCharsets.UTF_8).replace("+", "%20") + "?secret=" + text(secret) + "&issuer=EC-Link";
    }

    /** That as a QR code (ISO/IEC 18004). */
    static QrPicture picture(String address) {
        var code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
            }
        }
        return new QrPicture(code.size, path.toString());
    }
}
