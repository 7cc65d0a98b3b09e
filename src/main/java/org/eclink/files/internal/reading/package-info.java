/** What runs in a process of its own: what a file is, whether it is harmless, what it says and how it looks. */
@NullMarked
package org.eclink.files.internal.reading;

import org.jspecify.annotations.NullMarked;
