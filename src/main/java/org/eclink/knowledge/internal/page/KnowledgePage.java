package org.eclink.knowledge.internal.page;

import java.util.List;
import org.eclink.directory.listing.ListPage;

/** Everything knowledge.jte shows. */
public record KnowledgePage(ListPage list, List<WorkRow> rows) {}
