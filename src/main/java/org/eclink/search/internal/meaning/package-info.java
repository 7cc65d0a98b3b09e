/** What texts mean, as vectors: two texts that mean alike lie near each other, whatever words they have. */
@NullMarked
package org.eclink.search.internal.meaning;

import org.jspecify.annotations.NullMarked;
