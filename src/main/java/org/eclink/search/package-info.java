/**
 * One search over everything that may be seen, in every language at once: what somebody asks is understood word by word and by its meaning, and every
 * result says why it was found.
 */
@ApplicationModule(displayName = "Search", allowedDependencies = { "web", "accounts", "terms", "directory", "translation", "interchange" })
@NullMarked
package org.eclink.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
