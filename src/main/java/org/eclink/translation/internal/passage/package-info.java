/** The address of a paragraph in the memory. */
@NullMarked
package org.eclink.translation.internal.passage;

import org.jspecify.annotations.NullMarked;
