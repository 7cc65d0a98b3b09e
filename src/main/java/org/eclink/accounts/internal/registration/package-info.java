/** From a form to a member. */
@NullMarked
package org.eclink.accounts.internal.registration;

import org.jspecify.annotations.NullMarked;
