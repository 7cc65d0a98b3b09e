/** The pages of news, and those on which it is written. */
@NullMarked
package org.eclink.news.internal.page;

import org.jspecify.annotations.NullMarked;
