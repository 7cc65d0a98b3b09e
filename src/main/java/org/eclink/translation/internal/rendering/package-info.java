/** What paragraphs are in other languages, by whom, and who has read it. */
@NullMarked
package org.eclink.translation.internal.rendering;

import org.jspecify.annotations.NullMarked;
