/** A small cast to try EC-Link with. */
@NullMarked
package org.eclink.accounts.internal.demo;

import org.jspecify.annotations.NullMarked;
