package org.eclink.knowledge.internal.page;

import java.util.List;
import org.eclink.directory.listing.ListPage;
import org.jspecify.annotations.Nullable;

/** Everything knowledge.jte shows; {@code write} is null for who is no member. */
public record KnowledgePage(ListPage list, List<WorkRow> rows, @Nullable String write) {}
