/** Words and what they mean in other languages: what a question is translated with. */
@NullMarked
package org.eclink.search.internal.lexicon;

import org.jspecify.annotations.NullMarked;
