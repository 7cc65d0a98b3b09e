/** Cities, organisations and networks, and the partnerships between them, each fact with its source. */
@ApplicationModule(displayName = "Directory", allowedDependencies = {"web", "terms", "calendar", "interchange", "accounts"})
@NullMarked
package org.eclink.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
