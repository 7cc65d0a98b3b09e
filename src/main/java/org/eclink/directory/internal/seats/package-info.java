/** Who speaks for a city or an organisation, and the desks of cities, which outlive those who serve them. */
@NullMarked
package org.eclink.directory.internal.seats;

import org.jspecify.annotations.NullMarked;
