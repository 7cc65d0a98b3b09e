/** Coming in and going out. */
@NullMarked
package org.eclink.accounts.internal.door;

import org.jspecify.annotations.NullMarked;
