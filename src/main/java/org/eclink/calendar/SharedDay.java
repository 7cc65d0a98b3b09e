package org.eclink.calendar;

import java.util.List;

/**
 * One date at the near place and who is at work during it.
 * {@code far} is the far place's day at the near place's noon, since a date here touches two dates there.
 * {@code farOffice} holds the far side's office hours inside the near side's date, cut at its midnights; they may belong to
 * two far dates, of which {@code far} is one. {@code both} is what the two have in common. All lists are in order of time
 * without overlaps, and empty when nobody works.
 */
public record SharedDay(Day near, Day far, List<Hours> nearOffice, List<Hours> farOffice, List<Hours> both) {

    public SharedDay {
        nearOffice = List.copyOf(nearOffice);
        farOffice = List.copyOf(farOffice);
        both = List.copyOf(both);
    }
}
