/** Texts as they are kept, and as they are read. */
@NullMarked
package org.eclink.translation.internal.text;

import org.jspecify.annotations.NullMarked;
