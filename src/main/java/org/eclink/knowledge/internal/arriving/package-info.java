/** How works come in many at a time: the starting tables. */
@NullMarked
package org.eclink.knowledge.internal.arriving;

import org.jspecify.annotations.NullMarked;
