package org.eclink.accounts.internal.door;

import java.util.regex.Pattern;
import org.eclink.web.Shell;

/** Where somebody wanted to go before they were asked who they are. It lies within the site, or it is the account's page. */
final class Destination {

    /** A path of ours: no host, no scheme, nothing that a browser reads as one. */
    private static final Pattern OURS = Pattern.compile("/[A-Za-z0-9_~.%-]+(?:/[A-Za-z0-9_~.%-]+)*(?:\\?[A-Za-z0-9_~.%=&,:+-]*)?");
    private static final int LONGEST = 500;

    private Destination() {}

    public static String of(String wanted, Shell shell) {
        return isOurs(wanted) ? wanted : shell.link("/account");
    }

    static boolean isOurs(String wanted) {
        return wanted.length() <= LONGEST && OURS.matcher(wanted).matches() && !wanted.contains("..");
    }
}
