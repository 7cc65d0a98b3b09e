/** What members say to news. */
@NullMarked
package org.eclink.news.internal.comment;

import org.jspecify.annotations.NullMarked;
