package org.eclink.directory.internal.seats;

import org.eclink.web.BothNames;

/** A place that somebody speaks for, its address, and what they are there. */
public record SpokenFor(BothNames place, String address, String post) {}
