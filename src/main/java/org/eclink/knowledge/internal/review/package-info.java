/** How members bring works: manuscripts, what owners and editors say to each other, publication, versions, withdrawal. */
@NullMarked
package org.eclink.knowledge.internal.review;

import org.jspecify.annotations.NullMarked;
