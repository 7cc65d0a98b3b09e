/** What takes more than one step. */
@NullMarked
package org.eclink.accounts.internal.ceremony;

import org.jspecify.annotations.NullMarked;
