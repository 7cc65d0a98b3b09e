package org.eclink.translation.internal.desk;

import java.util.List;
import org.eclink.translation.Headline;

/** Everything queue.jte shows. */
public record QueuePage(List<Row> wished, List<Row> newest, List<CreditPanel.Share> own) {

    /** A work and what is missing of it in one language. */
    public record Row(Headline title, String address, String desk, String language, int wishes, int missing, int all) {}
}
