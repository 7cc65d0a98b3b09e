/**
 * The Knowledge Center: documents, cases, practices and tools, each one work in many languages, with whom it is by, what it is about, what it belongs to, and
 * who answers for it.
 */
@ApplicationModule(displayName = "Knowledge Center", allowedDependencies = { "web", "accounts", "terms", "translation", "directory", "directory::listing", "search", "interchange", "interchange::work" })
@NullMarked
package org.eclink.knowledge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
