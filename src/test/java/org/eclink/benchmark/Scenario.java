package org.eclink.benchmark;

import java.util.List;

/** One way of reading: the addresses that are asked for, in turn. {@code isWarm} says whether they are asked for beforehand. */
record Scenario(String name, Kind kind, boolean isWarm, List<String> addresses) {

    /** Pages have to reach the targets of DESIGN §4; the rest is there to compare with. */
    enum Kind { PAGE, OTHER }

    /** One of so many equal parts of the addresses. */
    List<String> part(int number, int parts) {
        return addresses.subList(addresses.size() * number / parts, addresses.size() * (number + 1) / parts);
    }

    static Scenario page(String name, List<String> addresses) {
        return new Scenario(name, Kind.PAGE, true, addresses);
    }

    static Scenario coldPage(String name, List<String> addresses) {
        return new Scenario(name, Kind.PAGE, false, addresses);
    }

    static Scenario other(String name, List<String> addresses) {
        return new Scenario(name, Kind.OTHER, true, addresses);
    }
}
