package org.eclink.directory.listing;

import org.eclink.directory.internal.names.NameHits;

/** Extension point: a list whose index is kept in memory. */
public interface ListSource {

    Catalogue list();

    /** Moves with every change of what this list is read from. */
    long revision();

    /** Reads the list as it is now. */
    ListRows read();

    /** Finds things of the list by a name, looking at {@code most} hits; nothing in a list whose things are not looked for by name. */
    default NameHits named(String typed, int most) {
        return NameHits.NONE;
    }
}
