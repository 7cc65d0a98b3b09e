package org.eclink.directory.internal.seats;

import java.util.List;
import org.eclink.web.BothNames;

/** The band of a city's or organisation's page that says who speaks for it; {@code claim} leads to where one says that one does,
 * {@code hasDesks} says that it is a city. */
public record DesksPage(List<Desk> desks, boolean hasDesks, String claim) {

    /** {@code people} are those of the {@code count} who serve it whose names this reader may see. */
    public record Desk(String name, int count, List<DeskPerson> people) {}

    /** {@code address} is their own page. */
    public record DeskPerson(BothNames names, String address) {}
}
