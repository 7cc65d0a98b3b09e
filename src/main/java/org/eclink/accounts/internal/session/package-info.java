/** Sessions, and who is looking. */
@NullMarked
package org.eclink.accounts.internal.session;

import org.jspecify.annotations.NullMarked;
