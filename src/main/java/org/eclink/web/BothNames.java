package org.eclink.web;

import org.jspecify.annotations.Nullable;

/**
 * A name in two scripts: the reader's own, and the other side's beside it. A tag is null where the name is in the
 * page's own language.
 */
public record BothNames(String mine, @Nullable String mineTag, @Nullable String theirs, @Nullable String theirsTag) {

    public static BothNames only(String name) {
        return new BothNames(name, null, null, null);
    }
}
