/** Places that people bring: organisations registered and merged, districts and the like added or proposed. */
@NullMarked
package org.eclink.directory.internal.joining;

import org.jspecify.annotations.NullMarked;
