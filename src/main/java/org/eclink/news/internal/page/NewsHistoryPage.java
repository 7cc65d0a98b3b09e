package org.eclink.news.internal.page;

import java.util.List;
import org.eclink.web.DifferencePart;
import org.jspecify.annotations.Nullable;

/** Everything newsHistory.jte shows. */
public record NewsHistoryPage(String item, String title, @Nullable String titleTag, List<Change> changes) {

    /** A part as it was changed at one moment; {@code tag} is the language it is in. */
    public record Change(String at, String part, String tag, List<DifferencePart> parts) {}
}
