@NullMarked
package org.eclink.interchange.internal.citing;

import org.jspecify.annotations.NullMarked;
