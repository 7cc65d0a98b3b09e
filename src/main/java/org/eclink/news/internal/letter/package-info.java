/** The letter of the week, for whoever asked for it and said so twice. */
@NullMarked
package org.eclink.news.internal.letter;

import org.jspecify.annotations.NullMarked;
