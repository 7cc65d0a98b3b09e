@NullMarked
package org.eclink.web.internal;

import org.jspecify.annotations.NullMarked;
