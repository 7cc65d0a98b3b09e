@NullMarked
package org.eclink.database.internal;

import org.jspecify.annotations.NullMarked;
