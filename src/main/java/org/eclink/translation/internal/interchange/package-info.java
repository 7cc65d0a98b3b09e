/** Translations that leave and come back as files: XLIFF for one page, TMX for the memory. */
@NullMarked
package org.eclink.translation.internal.interchange;

import org.jspecify.annotations.NullMarked;
