package org.eclink.calendar.internal;

import java.util.List;
import org.eclink.calendar.TwoClocks;

/** Everything clocksSpecimen.jte shows. */
public record ClocksSpecimen(List<State> states) {

    /** What the two clocks are an example of. */
    public record State(String name, TwoClocks clocks) {}
}
