/** How alike paragraphs are, and what was made of those that are. */
@NullMarked
package org.eclink.translation.internal.memory;

import org.jspecify.annotations.NullMarked;
