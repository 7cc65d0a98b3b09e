/** Letters to people: each is kept in the outbox, and sent by the mail server if there is one. */
@ApplicationModule(displayName = "Mail", allowedDependencies = "web")
@NullMarked
package org.eclink.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
