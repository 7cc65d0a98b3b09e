/** What a translation must keep of what it translates, and what one can tell without understanding either. */
@NullMarked
package org.eclink.translation.internal.check;

import org.jspecify.annotations.NullMarked;
