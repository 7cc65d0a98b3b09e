package org.eclink.directory.internal.editing;

import java.util.List;
import org.eclink.web.BothNames;
import org.eclink.web.DifferencePart;
import org.eclink.web.Pagination;
import org.jspecify.annotations.Nullable;

/** What people changed on the page of a city or an organisation, the newest first; {@code mayUndo}: the reader may take it back. */
public record HistoryPage(BothNames names, String place, List<Entry> entries, Pagination pagination, boolean mayUndo, boolean isUndone) {

    /** {@code property} is a message's key; {@code who} is null for whose name this reader may not see, and {@code by} says at least for whom; {@code isFormer}: they have left. */
    public record Entry(String id, String property, String at, @Nullable BothNames who, boolean isFormer, String by, List<DifferencePart> parts, boolean isUndoing, boolean isUndone) {}
}
