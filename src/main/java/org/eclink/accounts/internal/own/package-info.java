/** A member's own account. */
@NullMarked
package org.eclink.accounts.internal.own;

import org.jspecify.annotations.NullMarked;
