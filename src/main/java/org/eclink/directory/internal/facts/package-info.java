/** What is known of a thing, each fact with its source and how sure it is; read from tables, shown on pages and given by the API. */
@NullMarked
package org.eclink.directory.internal.facts;

import org.jspecify.annotations.NullMarked;
