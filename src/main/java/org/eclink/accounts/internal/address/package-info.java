/** Another address for an account, which both addresses agree to. */
@NullMarked
package org.eclink.accounts.internal.address;

import org.jspecify.annotations.NullMarked;
