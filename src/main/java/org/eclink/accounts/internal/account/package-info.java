/** Accounts. */
@NullMarked
package org.eclink.accounts.internal.account;

import org.jspecify.annotations.NullMarked;
