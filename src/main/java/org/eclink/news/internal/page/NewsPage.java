package org.eclink.news.internal.page;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.translation.LanguageChoice;
import org.eclink.web.BothNames;
import org.jspecify.annotations.Nullable;

/**
 * Everything news.jte shows. {@code of} is the place that the list is narrowed to; {@code feed} carries the same filter; {@code older} is null at the end, {@code write}
 * for who is not a member.
 */
public record NewsPage(List<NewsRow> rows, @Nullable BothNames of, @Nullable String ofSlug, String ofKind, @Nullable String term, String sector, String language, boolean isUpcoming, List<Word> sectors, List<LanguageChoice> languages,
        boolean isNarrowed, boolean isFirst, @Nullable String older, String whole, String feed, @Nullable String write) {}
