/** Below what it knows. */
@NullMarked
package planted.house.below;

import org.jspecify.annotations.NullMarked;
