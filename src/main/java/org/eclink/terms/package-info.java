/** The words that rules rest on: concepts with labels per language, in versioned schemes with mappings. */
@ApplicationModule(displayName = "Terms", allowedDependencies = {"web", "interchange", "accounts"})
@NullMarked
package org.eclink.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
