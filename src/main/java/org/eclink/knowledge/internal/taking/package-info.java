/** Works as machines take them along. */
@NullMarked
package org.eclink.knowledge.internal.taking;

import org.jspecify.annotations.NullMarked;
