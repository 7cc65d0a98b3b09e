package org.eclink.accounts.internal.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a new password may be: long enough, not one of those that everybody tries first, and not made of what everybody knows of
 * its owner. Which kinds of characters it has is nobody's business (NIST SP 800-63B §3.1.1.2, ASVS 5.0 §6.2).
 */
public final class NewPassword {

    public static final int SHORTEST = 8;
    private static final int LONGEST = 200;
    private static final int TELLING = 4;
    private static final String PLATFORM = "eclink";
    private static final Set<String> COMMON = common();

    private NewPassword() {}

    /** Whether it could be anybody's; a longer one is not worth the work of looking. */
    public static boolean isPossible(String typed) {
        return typed.length() <= 2 * LONGEST;
    }

    /** As it is kept: composed, so that two keyboards that write é in two ways write the same password. */
    public static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** The key of the message that says why not; {@code known} is what others know of the owner: name, address. */
    public static Optional<String> refusal(String typed, Stream<String> known) {
        var password = normal(typed);
        var length = password.codePointCount(0, password.length());
        if (length < SHORTEST) return Optional.of("accounts.password.short");
        if (length > LONGEST) return Optional.of("accounts.password.long");
        var folded = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(folded) || isOneCharacter(folded)) return Optional.of("accounts.password.common");
        var isTold = Stream.concat(Stream.of(PLATFORM), known.flatMap(one -> Stream.of(one.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))))
            .filter(word -> word.length() >= TELLING).anyMatch(word -> folded.length() <= 2 * word.length() && folded.contains(word));
        return isTold ? Optional.of("accounts.password.told") : Optional.empty();
    }

    private static boolean isOneCharacter(String password) {
        return password.codePoints().distinct().count() == 1;
    }

    /** Thirty thousand from leaked collections, the most frequent first; the list of zxcvbn. */
    private static Set<String> common() {
        try {
            return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
