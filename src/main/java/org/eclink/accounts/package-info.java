/** Who is here: registering, signing in, what a member has agreed to, and who of the secretariat may do what. Shared with every module. */
@ApplicationModule(displayName = "Accounts", allowedDependencies = {"web", "mail"})
@NullMarked
package org.eclink.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
