/** How often something may be tried. */
@NullMarked
package org.eclink.accounts.internal.limits;

import org.jspecify.annotations.NullMarked;
