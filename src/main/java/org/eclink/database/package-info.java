/** Where everything is kept: an embedded PostgreSQL under the data directory, or any PostgreSQL 16+ by setting. */
@ApplicationModule(displayName = "Database", allowedDependencies = "operation")
@NullMarked
package org.eclink.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
