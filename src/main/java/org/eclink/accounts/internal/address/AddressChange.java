package org.eclink.accounts.internal.address;

import org.eclink.accounts.internal.account.Address;

/** An address that a member wishes to have, and who has agreed so far. */
public record AddressChange(Address address, boolean isAgreedByNew, boolean isAgreedByOld) {

    /** Who is asked. */
    enum Side {
        NEW, OLD;

        String column() {
            return this == NEW ? "agreed_by_new" : "agreed_by_old";
        }
    }
}
