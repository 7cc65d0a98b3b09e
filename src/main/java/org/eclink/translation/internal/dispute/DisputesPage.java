package org.eclink.translation.internal.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything disputes.jte shows; {@code agreed} is null while it is open. */
public record DisputesPage(List<Row> rows) {

    public record Row(String concept, @Nullable String conceptTag, String address, String language, String tag, List<String> words, String opened, @Nullable String agreed) {}
}
