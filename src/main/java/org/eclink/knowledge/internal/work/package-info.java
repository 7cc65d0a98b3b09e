/** Works of the Knowledge Center: what they are, and how they are kept. */
@NullMarked
package org.eclink.knowledge.internal.work;

import org.jspecify.annotations.NullMarked;
