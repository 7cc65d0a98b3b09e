package org.eclink.news.internal.page;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.translation.Headline;
import org.eclink.web.BothNames;
import org.jspecify.annotations.Nullable;

/** News in a list. {@code of} is the place it is about, {@code state} how it stands where only some may see it. */
public record NewsRow(String address, Headline title, @Nullable Headline lead, String date, @Nullable BothNames of, @Nullable String ofAddress, List<Word> sectors, String written, @Nullable String event,
        @Nullable String picture, int comments, @Nullable String state) {}
