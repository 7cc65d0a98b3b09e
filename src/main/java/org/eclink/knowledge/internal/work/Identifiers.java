package org.eclink.knowledge.internal.work;

import java.util.Set;
import java.util.regex.Pattern;

/** Numbers by which people, organisations and licences are known everywhere. */
public final class Identifiers {

    /** SPDX identifiers of licences under which texts and data are given away; spdx.org/licenses, list 3.27. */
    public static final Set<String> LICENCES = Set.of("CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "CC-BY-NC-SA-4.0", "CC-BY-ND-4.0", "CC-BY-NC-ND-4.0", "ODbL-1.0", "ODC-By-1.0", "PDDL-1.0", "EUPL-1.2", "GFDL-1.3-or-later", "OGL-UK-3.0", "etalab-2.0",
        "DL-DE-BY-2.0");
    private static final Pattern ORCID = Pattern.compile("\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]");
    private static final Pattern ROR = Pattern.compile("0[0-9a-hjkmnp-tv-z]{6}\\d{2}");
    private static final String CROCKFORD = "0123456789abcdefghjkmnpqrstvwxyz";

    private Identifiers() {}

    /** The last sign is a check digit, ISO 7064 MOD 11-2. */
    public static boolean isOrcid(String text) {
        if (!ORCID.matcher(text).matches()) return false;
        var digits = text.replace("-", "");
        var total = 0;
        for (var i = 0; i < digits.length() - 1; i++) total = (total + digits.charAt(i) - '0') * 2;
        var check = (12 - total % 11) % 11;
        return digits.charAt(digits.length() - 1) == (check == 10 ? 'X' : (char) ('0' + check));
    }

    /** The last two digits check the six before, ISO 7064 MOD 97-10 over Crockford's base 32 (ror.readme.io, "ROR identifier pattern"). */
    public static boolean isRor(String text) {
        if (!ROR.matcher(text).matches()) return false;
        var number = 0L;
        for (var sign : text.substring(1, 7).toCharArray()) number = number * 32 + CROCKFORD.indexOf(sign);
        return 98 - number * 100 % 97 == Integer.parseInt(text.substring(7));
    }
}
