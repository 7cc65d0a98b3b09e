/** Pages and addresses of files. */
@NullMarked
package org.eclink.files.internal.page;

import org.jspecify.annotations.NullMarked;
