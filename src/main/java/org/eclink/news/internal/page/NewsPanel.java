package org.eclink.news.internal.page;

import java.util.List;

/** Everything panel.jte shows: the latest of a place, or of all, and where the others are. */
public record NewsPanel(List<NewsRow> rows, String all, String feed) {}
