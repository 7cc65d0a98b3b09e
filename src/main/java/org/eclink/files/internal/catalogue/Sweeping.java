package org.eclink.files.internal.catalogue;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclink.files.internal.store.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes away what belongs to nothing. */
@Component
public class Sweeping {

    /** Long enough to write what a file is meant for. */
    private static final Duration LOOSE = Duration.ofDays(1);
    /** Longer than it takes from keeping bytes to knowing whose they are. */
    private static final Duration GRACE = Duration.ofHours(2);
    private static final Duration COUNTED = Duration.ofDays(3);
    private static final int AT_ONCE = 100;

    private final JdbcClient db;
    private final Clock clock;
    private final Store store;
    private final TransactionTemplate transactions;

    Sweeping(JdbcClient db, Clock clock, Store store, PlatformTransactionManager transactions) {
        this.db = db;
        this.clock = clock;
        this.store = store;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** Files first, then what is known of their bytes, then the bytes. */
    public void sweep() {
        looseFiles().forEach(file -> store.deleteBelow(Store.pieces(file)));
        db.sql("delete from files.content c where c.read_at < ? and not exists (select from files.file f where f.content = c.hash)").param(before(GRACE)).update();
        while (sweepBytes() == AT_ONCE) Thread.yield();
        db.sql("delete from files.allowance where day < current_date - ?").param((int) COUNTED.toDays()).update();
    }

    private List<UUID> looseFiles() {
        return db.sql("delete from files.file f where f.stage <> 'arriving' and f.moved_at < ? and not exists (select from files.attachment a where a.file = f.id) returning f.id").param(before(LOOSE)).query(UUID.class).list();
    }

    /** The rows are held until their bytes are gone: whoever brings the same bytes waits, and then brings them again. */
    private int sweepBytes() {
        return transactions.execute(_ -> {
            var swept = db.sql("""
                    delete from files.blob where hash in (
                        select b.hash from files.blob b where b.touched_at < :before
                           and not exists (select from files.content c where c.kept = b.hash) and not exists (select from files.content c where c.large = b.hash) and not exists (select from files.content c where c.small = b.hash)
                         limit :most for update skip locked)
                    returning hash""").param("before", before(GRACE)).param("most", AT_ONCE).query(byte[].class).list();
            swept.forEach(hash -> store.delete(Store.blob(HexFormat.of().formatHex(hash))));
            return swept.size();
        });
    }

    private Timestamp before(Duration age) {
        return Timestamp.from(clock.instant().minus(age));
    }
}
