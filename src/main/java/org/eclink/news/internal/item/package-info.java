/** News from its draft to the archive, and who may do what with it. */
@NullMarked
package org.eclink.news.internal.item;

import org.jspecify.annotations.NullMarked;
