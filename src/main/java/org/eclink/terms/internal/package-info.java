@NullMarked
package org.eclink.terms.internal;

import org.jspecify.annotations.NullMarked;
