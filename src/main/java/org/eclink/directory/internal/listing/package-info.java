/** Lists that can be narrowed down: what an address asks for, which things fit, and what a page shows around them. Knows nothing of cities. */
@NullMarked
package org.eclink.directory.internal.listing;

import org.jspecify.annotations.NullMarked;
