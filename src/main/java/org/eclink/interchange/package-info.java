/** How everything public comes and goes: tables, the API's lists, cursors and answers, sitemap, and well-known addresses. */
@ApplicationModule(displayName = "Interchange", allowedDependencies = {"web"})
@NullMarked
package org.eclink.interchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
