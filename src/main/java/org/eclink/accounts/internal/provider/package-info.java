/** Coming in by OpenID providers that the settings name. */
@NullMarked
package org.eclink.accounts.internal.provider;

import org.jspecify.annotations.NullMarked;
