/** What the parts of the module share. */
@NullMarked
package org.eclink.accounts.internal;

import org.jspecify.annotations.NullMarked;
