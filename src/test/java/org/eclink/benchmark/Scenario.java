package org.eclink.benchmark;

import java.util.List;

/** One way of reading: the addresses that are asked for, in turn. {@code isWarm} says whether they are asked for beforehand. */
record Scenario(String name, Kind kind, boolean isWarm, Reader reader, List<String> addresses) {

    /** Who asks: anybody, somebody signed in, or people who do not read but come in, one after the other. */
    enum Reader { VISITOR, MEMBER, SIGNING_IN, REGISTERING }

    static final String SIGNED_IN = ", signed in";

    /** Pages have to reach the targets of DESIGN §4; the rest is there to compare with. */
    enum Kind { PAGE, OTHER, WORK }

    /** One of so many equal parts of the addresses. */
    List<String> part(int number, int parts) {
        return addresses.subList(addresses.size() * number / parts, addresses.size() * (number + 1) / parts);
    }

    static Scenario page(String name, List<String> addresses) {
        return new Scenario(name, Kind.PAGE, true, Reader.VISITOR, addresses);
    }

    static Scenario coldPage(String name, List<String> addresses) {
        return new Scenario(name, Kind.PAGE, false, Reader.VISITOR, addresses);
    }

    static Scenario other(String name, List<String> addresses) {
        return new Scenario(name, Kind.OTHER, true, Reader.VISITOR, addresses);
    }

    /** As a member sees it. */
    Scenario signedIn() {
        return new Scenario(name + SIGNED_IN, kind, isWarm, Reader.MEMBER, addresses);
    }

    /** Forms that are sent, not pages that are read. */
    static Scenario work(String name, Reader reader) {
        return new Scenario(name, Kind.WORK, true, reader, List.of("/en"));
    }
}
