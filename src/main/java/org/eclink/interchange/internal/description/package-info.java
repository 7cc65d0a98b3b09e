@NullMarked
package org.eclink.interchange.internal.description;

import org.jspecify.annotations.NullMarked;
