/** Files on their way here, piece by piece: the tus protocol and what each member may send in a day. */
@NullMarked
package org.eclink.files.internal.upload;

import org.jspecify.annotations.NullMarked;
