@NullMarked
package org.eclink.directory.internal;

import org.jspecify.annotations.NullMarked;
