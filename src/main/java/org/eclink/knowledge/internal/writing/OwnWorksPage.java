package org.eclink.knowledge.internal.writing;

import java.util.List;
import org.eclink.knowledge.internal.page.WorkRow;

/** Everything ownWorks.jte shows. */
public record OwnWorksPage(List<ManuscriptRow> manuscripts, List<WorkRow> published, String write, boolean isDiscarded) {}
