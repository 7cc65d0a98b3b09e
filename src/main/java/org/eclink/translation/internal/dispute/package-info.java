/** Disputes on the word for a term: what partners say, how it was settled and why, and where the old word still stands. */
@NullMarked
package org.eclink.translation.internal.dispute;

import org.jspecify.annotations.NullMarked;
