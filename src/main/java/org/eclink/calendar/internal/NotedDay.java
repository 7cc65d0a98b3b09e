package org.eclink.calendar.internal;

import java.util.Map;
import java.util.TreeMap;
import org.eclink.calendar.Day;

/** What sets a date apart from the plain week. */
record NotedDay(Day.Kind kind, Map<String, String> names) {

    static NotedDay holiday(Map<String, String> names) {
        return new NotedDay(Day.Kind.HOLIDAY, names);
    }

    /** Two holidays on one date, in the languages that have a name for both. */
    NotedDay and(NotedDay other) {
        var both = new TreeMap<String, String>();
        names.forEach((tag, name) -> {
            var second = other.names.get(tag);
            if (second != null) {
                both.put(tag, name.equals(second) ? name : name + " / " + second);
            }
        });
        return new NotedDay(kind, both);
    }
}
