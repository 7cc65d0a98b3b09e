/** The pages on which works are written, reviewed and taken away. */
@NullMarked
package org.eclink.knowledge.internal.writing;

import org.jspecify.annotations.NullMarked;
