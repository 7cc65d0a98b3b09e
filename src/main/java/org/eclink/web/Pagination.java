package org.eclink.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list one sees and where the others are. {@code first} and {@code last} number the rows shown, from 1;
 * the first page's address carries no page number, so that a list has one address.
 */
public record Pagination(int page, int pages, int first, int last, int total, IntFunction<String> addresses) {

    /** One page's number and address; a gap in the row has neither. */
    public record Step(int page, @Nullable String address, boolean current) {
        public boolean isGap() {
            return page == 0;
        }
    }

    public static Pagination of(int page, int size, int total, IntFunction<String> addresses) {
        var pages = Math.max(1, (total + size - 1) / size);
        return new Pagination(page, pages, Math.min(total, (page - 1) * size + 1), Math.min(total, page * size), total, addresses);
    }

    public boolean isNeeded() {
        return pages > 1;
    }

    public boolean exists() {
        return page >= 1 && page <= pages;
    }

    public @Nullable String previous() {
        return page > 1 ? addresses.apply(page - 1) : null;
    }

    public @Nullable String next() {
        return page < pages ? addresses.apply(page + 1) : null;
    }

    /** First and last page and those around the present one, with gaps. */
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (var number = 1; number <= pages; number++) {
            if (number == 1 || number == pages || Math.abs(number - page) <= 1) {
                steps.add(new Step(number, addresses.apply(number), number == page));
            } else if (!steps.getLast().isGap()) {
                steps.add(new Step(0, null, false));
                number = number < page ? Math.max(number, page - 2) : pages - 1;
            }
        }
        return List.copyOf(steps);
    }
}
