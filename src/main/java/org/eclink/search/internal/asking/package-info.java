/** What somebody asks, understood in every language: its words, what may stand for each elsewhere, and the agreed terms in it. */
@NullMarked
package org.eclink.search.internal.asking;

import org.jspecify.annotations.NullMarked;
