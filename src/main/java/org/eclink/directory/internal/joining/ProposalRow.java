package org.eclink.directory.internal.joining;

import org.eclink.web.BothNames;
import org.jspecify.annotations.Nullable;

/** A proposed place as a list shows it; {@code who} is null where it is the reader's own, {@code place} what it is called, {@code state} how it stands and since when. */
public record ProposalRow(String id, @Nullable BothNames who, String place, String level, String parent, String parentAddress, String reason, String state, String answer) {}
