package org.eclink.news.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything ownNews.jte shows; {@code done} is the key of what has just been done. */
public record OwnNewsPage(List<NewsRow> rows, @Nullable String older, String write, String done) {}
