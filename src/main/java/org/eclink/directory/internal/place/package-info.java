/** What cities and organisations have in common: members speak for them, people change their pages. */
@NullMarked
package org.eclink.directory.internal.place;

import org.jspecify.annotations.NullMarked;
