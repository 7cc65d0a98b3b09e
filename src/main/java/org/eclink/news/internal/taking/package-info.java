/** News as machines take it: feeds and the API. */
@NullMarked
package org.eclink.news.internal.taking;

import org.jspecify.annotations.NullMarked;
