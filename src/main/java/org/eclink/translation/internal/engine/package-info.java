/** Machines that draft translations: what they may be asked, what they answer, and what it costs. */
@NullMarked
package org.eclink.translation.internal.engine;

import org.jspecify.annotations.NullMarked;
