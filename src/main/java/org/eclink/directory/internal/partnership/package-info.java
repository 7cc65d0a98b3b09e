/** Partnerships between a European and a Chinese city, and what pages draw from them. */
@NullMarked
package org.eclink.directory.internal.partnership;

import org.jspecify.annotations.NullMarked;
