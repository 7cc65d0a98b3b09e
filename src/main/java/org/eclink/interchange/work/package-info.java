/** What a published work is, and what becomes of it: harvested, cited, linked, imported. */
@NamedInterface("work")
@NullMarked
package org.eclink.interchange.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
