package org.eclink.directory.listing;

import java.util.List;
import org.eclink.directory.internal.names.NameHits;
import org.roaringbitmap.RoaringBitmap;

/** What a name finds in a list: the best first, and all of them as a set. */
record Named(NameHits hits, RoaringBitmap numbers) {

    static final Named NONE = new Named(NameHits.NONE, new RoaringBitmap());

    static Named in(ListIndex index, NameHits hits) {
        return new Named(hits, RoaringBitmap.and(index.all(), bitmap(hits.numbers())));
    }

    static RoaringBitmap bitmap(List<Integer> numbers) {
        return RoaringBitmap.bitmapOf(numbers.stream().mapToInt(Integer::intValue).toArray());
    }
}
