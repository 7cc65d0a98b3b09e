package org.eclink.directory.internal.seats;

import java.util.List;
import org.eclink.web.BothNames;
import org.jspecify.annotations.Nullable;

/** A seat or claim as a list shows it; {@code who} is null for somebody who has left, {@code state} how it stands and since when. */
public record SeatRow(String id, @Nullable BothNames who, BothNames place, String address, String post, String reason, String state, String answer, boolean isOpen, List<AlikeName> alike) {

    /** Who decides sees members whose names look like this one's. */
    SeatRow with(List<AlikeName> others) {
        return new SeatRow(id, who, place, address, post, reason, state, answer, isOpen, others);
    }

    /** A member with a name that looks the same. */
    public record AlikeName(BothNames names, String address) {}
}
