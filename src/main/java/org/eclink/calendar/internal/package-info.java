@NullMarked
package org.eclink.calendar.internal;

import org.jspecify.annotations.NullMarked;
