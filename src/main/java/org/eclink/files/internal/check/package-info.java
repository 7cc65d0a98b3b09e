/** What happens to a file that has arrived: it is joined, scanned, read by another process, and kept or refused. */
@NullMarked
package org.eclink.files.internal.check;

import org.jspecify.annotations.NullMarked;
