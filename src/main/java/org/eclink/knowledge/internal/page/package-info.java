/** The pages on which works are found and read. */
@NullMarked
package org.eclink.knowledge.internal.page;

import org.jspecify.annotations.NullMarked;
