package org.eclink.search.internal.page;

import gg.jte.Content;
import java.util.List;
import org.eclink.terms.Word;
import org.eclink.web.Field;
import org.eclink.web.Pagination;
import org.jspecify.annotations.Nullable;

/** Everything search.jte shows. {@code also} are agreed terms in other languages that were looked for as well. */
public record SearchPage(Field words, String action, boolean isAsked, long all, int languages, List<Also> also, @Nullable String only, @Nullable String everywhere, List<Facet> facets, List<Chosen> chosen, boolean isNewest, List<Row> rows,
        Pagination pagination, List<Link> meant, List<Content> understood, String suggest, String feed, boolean isBeingMade) {

    public record Facet(String parameter, boolean isOpen, List<Value> values, List<Value> more) {

        public String labelKey() {
            return "search.facet." + parameter;
        }
    }

    public record Value(Word word, long count, boolean chosen) {}

    /** A choice, and the address without it. */
    public record Chosen(Word word, String without) {}

    public record Also(String words, @Nullable String tag) {}

    public record Link(String words, String address) {}

    /** A result; {@code title} and {@code other} are its names, {@code text} what of it fits best, {@code why} says why it is here. */
    public record Row(String address, Word mark, Marked title, @Nullable Marked other, @Nullable Marked text, List<Content> why, List<Word> sectors, @Nullable String facts) {}
}
