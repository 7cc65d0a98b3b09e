/**
 * What the person who runs EC-Link meets: settings and what is wrong with them, the start and the sentence when it
 * fails, readiness, health and measurements. A module that cannot start says why with {@link CannotStart}.
 */
@ApplicationModule(displayName = "Operation", allowedDependencies = {})
@NullMarked
package org.eclink.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
