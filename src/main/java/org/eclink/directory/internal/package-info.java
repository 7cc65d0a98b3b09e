/** The pages that draw on cities, organisations and partnerships alike, and the import of the starting data. */
@NullMarked
package org.eclink.directory.internal;

import org.jspecify.annotations.NullMarked;
