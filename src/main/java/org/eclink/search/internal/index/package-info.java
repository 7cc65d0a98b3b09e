/** The index of words and the index of meanings, and how what is found by both becomes one list. */
@NullMarked
package org.eclink.search.internal.index;

import org.jspecify.annotations.NullMarked;
