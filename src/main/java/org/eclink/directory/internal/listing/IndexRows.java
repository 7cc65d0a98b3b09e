package org.eclink.directory.internal.listing;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** Streams the rows of a list, however many. */
@Repository
public class IndexRows {

    private static final int FETCHED = 10_000;

    private final JdbcTemplate db;
    private final Site site;

    IndexRows(JdbcTemplate db, Site site) {
        this.db = new JdbcTemplate(Objects.requireNonNull(db.getDataSource()));
        this.db.setFetchSize(FETCHED);
        this.site = site;
    }

    /** Within a transaction: without one the driver would fetch all rows at once. */
    public void each(String query, RowCallbackHandler row) {
        db.query(query, row);
    }

    public int largest(String table) {
        var largest = db.queryForObject("select coalesce(max(number), 0) from directory." + table, Integer.class);
        return largest == null ? 0 : largest;
    }

    /** The numbers that a query gives, in its order; {@code size} of them at most. */
    public int[] numbers(String query, int size, Object... parameters) {
        var numbers = new int[size];
        var next = new int[1];
        db.query(query, row -> {
            if (next[0] < size) numbers[next[0]++] = row.getInt(1);
        }, parameters);
        return Arrays.copyOf(numbers, next[0]);
    }

    public Map<String, int[]> byLanguage(Function<Language, int[]> order) {
        return site.languages().stream().collect(Collectors.toMap(Language::code, order));
    }
}
