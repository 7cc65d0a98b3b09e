/** Pictures of news: made smaller, and without what the camera wrote into them. */
@NullMarked
package org.eclink.news.internal.picture;

import org.jspecify.annotations.NullMarked;
