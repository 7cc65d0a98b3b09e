/** Passkeys: keys on members' devices that open the door without a password. */
@NullMarked
package org.eclink.accounts.internal.passkey;

import org.jspecify.annotations.NullMarked;
