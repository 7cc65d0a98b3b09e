/** The shell every page is shown in: layout, navigation, components, language, refusals. Shared with every module. */
@ApplicationModule(displayName = "Web shell", allowedDependencies = {})
@NullMarked
package org.eclink.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
