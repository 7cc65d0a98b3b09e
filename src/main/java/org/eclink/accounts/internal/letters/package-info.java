/** The letters about an account. */
@NullMarked
package org.eclink.accounts.internal.letters;

import org.jspecify.annotations.NullMarked;
