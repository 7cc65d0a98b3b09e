/** The outbox and how it is emptied. */
@NullMarked
package org.eclink.mail.internal;

import org.jspecify.annotations.NullMarked;
