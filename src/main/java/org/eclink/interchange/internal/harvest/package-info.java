@NullMarked
package org.eclink.interchange.internal.harvest;

import org.jspecify.annotations.NullMarked;
