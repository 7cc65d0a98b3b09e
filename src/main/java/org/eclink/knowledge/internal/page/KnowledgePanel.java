package org.eclink.knowledge.internal.page;

import java.util.List;

/** Everything panel.jte shows: some works of a place, or the newest of all, and where the others are. */
public record KnowledgePanel(List<WorkRow> rows, String say, String all) {}
