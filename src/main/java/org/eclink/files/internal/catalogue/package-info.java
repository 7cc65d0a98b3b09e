/** Which files there are, what they belong to, who may see them, and when they are swept. */
@NullMarked
package org.eclink.files.internal.catalogue;

import org.jspecify.annotations.NullMarked;
