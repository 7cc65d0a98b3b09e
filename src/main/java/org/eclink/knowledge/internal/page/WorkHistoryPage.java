package org.eclink.knowledge.internal.page;

import java.util.List;
import org.eclink.translation.Headline;
import org.eclink.web.DifferencePart;

/** Everything workHistory.jte shows, the newest version first. */
public record WorkHistoryPage(Headline title, String back, List<Version> versions) {

    /** {@code changes} are against the version before; none for the first. */
    public record Version(int number, String at, List<Change> changes) {}

    /** {@code part} is the message that names what was changed. */
    public record Change(String part, String tag, List<DifferencePart> parts) {}
}
