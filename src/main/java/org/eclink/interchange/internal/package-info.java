@NullMarked
package org.eclink.interchange.internal;

import org.jspecify.annotations.NullMarked;
