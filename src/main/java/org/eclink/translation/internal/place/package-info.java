/** What is said of cities and organisations, as texts. */
@NullMarked
package org.eclink.translation.internal.place;

import org.jspecify.annotations.NullMarked;
