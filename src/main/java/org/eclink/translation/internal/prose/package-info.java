/** Texts as pages show them. */
@NullMarked
package org.eclink.translation.internal.prose;

import org.jspecify.annotations.NullMarked;
