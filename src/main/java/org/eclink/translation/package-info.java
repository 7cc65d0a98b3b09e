/**
 * Every text in every reader's language: texts with the language each is written in, their paragraphs and what these are in other
 * languages, by whom and since when; the memory of all that, the desk at which members translate, and engines that draft.
 */
@ApplicationModule(displayName = "Translation", allowedDependencies = { "web", "accounts", "terms", "mail", "interchange", "directory" })
@NullMarked
package org.eclink.translation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
