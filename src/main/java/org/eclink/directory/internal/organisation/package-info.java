/** Organisations and networks. */
@NullMarked
package org.eclink.directory.internal.organisation;

import org.jspecify.annotations.NullMarked;
