/** Names in any language, and finding by them. */
@NullMarked
package org.eclink.directory.internal.names;

import org.jspecify.annotations.NullMarked;
