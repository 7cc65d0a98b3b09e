/**
 * Files that members add to whatever others keep: uploaded in pieces, kept by their content, checked and read in a process of their own, and as visible
 * as what they belong to.
 */
@ApplicationModule(displayName = "Files", allowedDependencies = {"web", "accounts"})
@NullMarked
package org.eclink.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
