package org.eclink.accounts.internal.own;

import java.util.List;
import org.eclink.web.BothNames;
import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/**
 * A member's own account. {@code done} is the key of the message that says what has just been done; {@code correction} is there
 * while the address is not confirmed, {@code changing} the address that it is to have and that is not agreed to yet.
 */
public record AccountPage(BothNames names, String address, boolean isConfirmed, boolean isAdmitted, @Nullable String done, @Nullable Field correction, String changing,
        boolean hasPassword, boolean hasSecondStep, List<PasskeyRow> passkeys, List<ProviderRow> providers, List<SessionRow> sessions) {

    /** A key by which the member comes in; {@code used} is empty for one that never was. */
    public record PasskeyRow(String id, String device, String made, String used) {}

    /** A provider that the settings name. */
    public record ProviderRow(String name, String label, boolean isLinked) {}

    /** A browser in which the member is signed in; {@code id} is empty for the one that shows this page. */
    public record SessionRow(String device, String began, String seen, String id) {

        public boolean isThisOne() {
            return id.isEmpty();
        }
    }
}
