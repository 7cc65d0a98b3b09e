/**
 * News and announced events of cities, organisations, members and the platform, each written in any language and read in all: drafts, corrections,
 * pictures, comments, feeds, and the letter of the week.
 */
@ApplicationModule(displayName = "News", allowedDependencies = { "web", "accounts", "mail", "terms", "translation", "directory", "search", "interchange", "calendar" })
@NullMarked
package org.eclink.news;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
