/** What people change on a city's page, its history, and taking a change back. */
@NullMarked
package org.eclink.directory.internal.editing;

import org.jspecify.annotations.NullMarked;
