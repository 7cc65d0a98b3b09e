/** The desk at which members translate, paragraph by paragraph, and the queue of what others would like to read. */
@NullMarked
package org.eclink.translation.internal.desk;

import org.jspecify.annotations.NullMarked;
