package org.eclink.directory.listing;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclink.web.Language;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Repository;

/** Reads the things of a list, however many, those that are alike as one row. */
@Repository
public class IndexRows {

    private static final int FETCHED = 10_000;

    /** Grouping fits into memory, and one process does it sooner than several that share two processors with a starting EC-Link. */
    private static final String ALONE = "set local work_mem = '64MB'; set local max_parallel_workers_per_gather = 0";

    private final JdbcTemplate db;
    private final Site site;

    IndexRows(JdbcTemplate db, Site site) {
        this.db = new JdbcTemplate(Objects.requireNonNull(db.getDataSource()));
        this.db.setFetchSize(FETCHED);
        this.site = site;
    }

    /** Within a transaction: without one the driver would fetch all rows at once. */
    public void each(String query, RowCallbackHandler row) {
        db.execute(ALONE);
        db.query(query, row);
    }

    /** What stands in a column that was made with {@link #packed}. */
    public static int[] numbers(ResultSet row, String column) throws SQLException {
        return numbers(row.getBytes(column));
    }

    private static int[] numbers(byte @Nullable [] packed) {
        if (packed == null) return new int[0];
        var numbers = new int[packed.length / Integer.BYTES];
        ByteBuffer.wrap(packed).asIntBuffer().get(numbers);
        return numbers;
    }

    /** The SQL of all numbers of a group in one value; as an array, a million of them would take a second to read. */
    public static String packed(String column) {
        return "string_agg(int4send(coalesce(" + column + ", 0)), '')";
    }

    public int largest(String table) {
        var largest = db.queryForObject("select coalesce(max(number), 0) from " + table, Integer.class);
        return largest == null ? 0 : largest;
    }

    /** The numbers that a query gives, in its order. */
    public int[] numbers(String query, Object... parameters) {
        return numbers(db.queryForObject("select " + packed("number") + " from (" + query + ") as ordered", byte[].class, parameters));
    }

    /** Reads on a connection of its own, meanwhile. */
    public static <T> CompletableFuture<T> meanwhile(Supplier<T> reading) {
        return CompletableFuture.supplyAsync(reading, task -> Thread.ofVirtual().start(task));
    }

    public Map<String, int[]> byLanguage(Function<Language, int[]> order) {
        return site.languages().stream().collect(Collectors.toMap(Language::code, order));
    }
}
