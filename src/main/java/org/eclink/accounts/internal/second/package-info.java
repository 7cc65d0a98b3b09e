/** The second step at the door, for who wants one: a code that a telephone shows (RFC 6238), or one on paper. */
@NullMarked
package org.eclink.accounts.internal.second;

import org.jspecify.annotations.NullMarked;
