/** Keeps the indexes in step with what is written, on every node, and makes vectors in the background. */
@NullMarked
package org.eclink.search.internal.keeping;

import org.jspecify.annotations.NullMarked;
