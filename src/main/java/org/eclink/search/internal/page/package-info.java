/** The page of results: what was understood, what was found, and why. */
@NullMarked
package org.eclink.search.internal.page;

import org.jspecify.annotations.NullMarked;
