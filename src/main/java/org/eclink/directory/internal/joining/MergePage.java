package org.eclink.directory.internal.joining;

import org.eclink.web.BothNames;
import org.eclink.web.Field;

/** Merging one organisation into another, whose address is {@code into}. */
public record MergePage(BothNames names, String place, String action, Field into) {}
