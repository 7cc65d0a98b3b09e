/** Where bytes are kept: a directory, or whatever speaks S3. */
@NullMarked
package org.eclink.files.internal.store;

import org.jspecify.annotations.NullMarked;
