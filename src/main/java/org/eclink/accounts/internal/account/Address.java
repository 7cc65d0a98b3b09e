package org.eclink.accounts.internal.account;

import com.ibm.icu.text.IDNA;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An e-mail address as letters are sent to it, the host in ASCII, and the one form by which we tell whether two are the same: NFC, in small letters,
 * the host in ASCII. What stands after a plus and dots in front belong to the address; only its host knows what they mean.
 */
public record Address(String text, String key) {

    private static final int LONGEST = 254; // RFC 5321 §4.5.3.1.3
    private static final int LONGEST_LOCAL = 64;
    /** RFC 6532: letters of any script; neither quotes nor comments, which nobody's address has. */
    private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}\\p{M}!#$%&'*+/=?^_`{|}~-]++(?:\\.[\\p{L}\\p{N}\\p{M}!#$%&'*+/=?^_`{|}~-]++)*+");
    private static final IDNA HOSTS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.USE_STD3_RULES | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);
    private static final Pattern HOST = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** Empty if it cannot be one. */
    public static Optional<Address> of(String typed) {
        var text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
        var at = text.lastIndexOf('@');
        if (at < 1 || at > LONGEST_LOCAL || text.length() > LONGEST) return Optional.empty();
        var local = text.substring(0, at);
        return host(text.substring(at + 1)).filter(_ -> LOCAL.matcher(local).matches())
            .map(host -> new Address(local + "@" + host, local.toLowerCase(Locale.ROOT) + "@" + host)).filter(address -> address.key().length() <= LONGEST);
    }

    /** As browsers and mail servers look it up: Unicode Technical Standard 46, without transitional processing. */
    private static Optional<String> host(String typed) {
        var problems = new IDNA.Info();
        var host = new StringBuilder();
        HOSTS.nameToASCII(typed, host, problems);
        return problems.hasErrors() || !HOST.matcher(host).matches() ? Optional.empty() : Optional.of(host.toString());
    }

    @Override
    public String toString() {
        return "an address"; // never in a log
    }
}
