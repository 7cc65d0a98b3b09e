/** Cities. */
@NullMarked
package org.eclink.directory.internal.city;

import org.jspecify.annotations.NullMarked;
