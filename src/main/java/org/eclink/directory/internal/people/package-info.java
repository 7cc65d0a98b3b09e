/** Members as others see them: profiles whose fields each have their own readers, the list of people, and verified experts. */
@NullMarked
package org.eclink.directory.internal.people;

import org.jspecify.annotations.NullMarked;
