@NullMarked
package org.eclink.interchange.internal.taking;

import org.jspecify.annotations.NullMarked;
