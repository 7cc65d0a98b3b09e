package org.eclink.directory.internal.seats;

import org.eclink.web.BothNames;
import org.jspecify.annotations.Nullable;

/** A seat or claim as a list shows it; {@code who} is null for somebody who has left, {@code state} how it stands and since when. */
public record SeatRow(String id, @Nullable BothNames who, BothNames place, String address, String post, String reason, String state, String answer, boolean isOpen) {}
