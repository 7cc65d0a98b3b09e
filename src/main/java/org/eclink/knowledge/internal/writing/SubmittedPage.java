package org.eclink.knowledge.internal.writing;

import java.util.List;

/** Everything submitted.jte shows. */
public record SubmittedPage(List<ManuscriptRow> rows) {}
