package org.eclink.directory.internal.seats;

import java.util.List;

/** What a member is in which places, what waits for them to decide, and who else is there; {@code done} is the key of what has just been done. */
public record SeatsPage(List<SeatRow> own, List<SeatRow> waiting, List<SeatRow> others, String done) {}
