/** A new password for who has forgotten theirs. */
@NullMarked
package org.eclink.accounts.internal.reset;

import org.jspecify.annotations.NullMarked;
