@NullMarked
package org.eclink.operation.internal;

import org.jspecify.annotations.NullMarked;
