/** What the secretariat sees and does about accounts and letters. */
@NullMarked
package org.eclink.accounts.internal.secretariat;

import org.jspecify.annotations.NullMarked;
