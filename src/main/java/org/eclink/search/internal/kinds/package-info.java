/** What the foundation has to be found: cities, organisations, people and agreed terms, which know nothing of search themselves. */
@NullMarked
package org.eclink.search.internal.kinds;

import org.jspecify.annotations.NullMarked;
