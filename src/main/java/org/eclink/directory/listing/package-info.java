/**
 * Lists that can be narrowed down: what an address asks for, which things fit, and what a page shows around them. Knows nothing of cities, and serves the
 * lists of other modules too.
 */
@NamedInterface("listing")
@NullMarked
package org.eclink.directory.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
