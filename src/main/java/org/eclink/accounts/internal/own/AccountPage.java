package org.eclink.accounts.internal.own;

import java.util.List;
import org.eclink.web.BothNames;
import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/**
 * A member's own account. {@code done} is the key of the message that says what has just been done; {@code correction} is there
 * while the address is not confirmed.
 */
public record AccountPage(BothNames names, String address, boolean isConfirmed, boolean isAdmitted, @Nullable String done, @Nullable Field correction,
        List<SessionRow> sessions) {

    /** A browser in which the member is signed in; {@code id} is empty for the one that shows this page. */
    public record SessionRow(String device, String began, String seen, String id) {

        public boolean isThisOne() {
            return id.isEmpty();
        }
    }
}
