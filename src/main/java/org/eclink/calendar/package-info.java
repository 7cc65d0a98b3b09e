/** Two clocks: zones, working days and office hours per country, and the hours two places share. */
@ApplicationModule(displayName = "Calendar", allowedDependencies = "web")
@NullMarked
package org.eclink.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
