/** What of a text is translated, and what stands between. */
@NullMarked
package org.eclink.translation.internal.split;

import org.jspecify.annotations.NullMarked;
