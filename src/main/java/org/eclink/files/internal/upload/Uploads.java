package org.eclink.files.internal.upload;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.files.FileId;
import org.eclink.files.internal.store.FilesSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is on its way, as the database decides it: how much each member may send, and which piece comes next. */
@Repository
public class Uploads {

    /** Looks at a file that is all here; the task's name in the instance is the file's id. */
    public static final TaskDescriptor<Void> CHECKING = TaskDescriptor.of("check-file");
    private static final String ARRIVING = "select id, name, size, received, moved_at from files.file where id = ? ";

    private final JdbcClient db;
    private final Clock clock;
    private final FilesSettings settings;
    private final ObjectProvider<SchedulerClient> scheduler;

    Uploads(JdbcClient db, Clock clock, FilesSettings settings, ObjectProvider<SchedulerClient> scheduler) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.scheduler = scheduler;
    }

    /** A piece of a file, as the store keeps it. */
    public record Piece(long starts, long size, UUID key) {}

    /** {@code by} null is the platform, which may send what it likes. Sent again with the same {@code key} it is what it was. */
    @Transactional
    public Creation create(@Nullable AccountId by, String key, String typedName, long size) {
        if (size <= 0) return Creation.Refused.EMPTY;
        if (size > settings.largest().toBytes()) return Creation.Refused.LARGE;
        var id = UuidCreator.getTimeOrderedEpoch();
        var isFirst = db.sql("insert into files.file (id, name, uploader, creation_key, size, added_at, moved_at) values (?, ?, ?, ?, ?, ?, ?) on conflict (uploader, creation_key) where uploader is not null do nothing")
            .param(id).param(FileName.of(typedName)).param(by == null ? null : by.value()).param(key).param(size).param(now()).param(now()).update() == 1;
        if (by == null) return new Creation.Created(new FileId(id));
        if (!isFirst) return new Creation.Created(new FileId(db.sql("select id from files.file where uploader = ? and creation_key = ?").params(by.value(), key).query(UUID.class).single()));
        if (count(by, size)) return new Creation.Created(new FileId(id));
        db.sql("delete from files.file where id = ?").param(id).update();
        return Creation.Refused.SPENT;
    }

    /** Of two that are counted at once the second sees the first. */
    private boolean count(AccountId by, long size) {
        var today = Date.valueOf(LocalDate.now(clock.withZone(ZoneOffset.UTC)));
        return size <= settings.daily().toBytes() && db.sql("""
                insert into files.allowance (account, day, bytes) values (:account, :day, :size)
                    on conflict (account, day) do update set bytes = allowance.bytes + :size where allowance.bytes + :size <= :most""")
            .param("account", by.value()).param("day", today).param("size", size).param("most", settings.daily().toBytes()).update() == 1;
    }

    /** Whatever stage it has reached, if it is this member's. */
    public Optional<Upload> find(FileId id, AccountId by) {
        return db.sql(ARRIVING + "and uploader = ?").params(id.value(), by.value()).query(this::upload).optional();
    }

    Optional<Upload> find(FileId id) {
        return db.sql(ARRIVING).param(id.value()).query(this::upload).optional();
    }

    /** A piece that the store keeps already. The last one sends the file on, in the same transaction. */
    @Transactional
    public void append(FileId id, Piece piece) {
        var isNext = db.sql("""
                update files.file set received = received + :size, moved_at = :now, stage = case when received + :size = size then 'checking' else stage end
                 where id = :id and stage = 'arriving' and received = :starts and received + :size <= size""")
            .param("size", piece.size()).param("now", now()).param("id", id.value()).param("starts", piece.starts()).update() == 1;
        if (!isNext) throw new ConcurrencyFailureException("another piece of " + id + " was faster");
        db.sql("insert into files.piece (file, starts, size, key) values (?, ?, ?, ?)").params(id.value(), piece.starts(), piece.size(), piece.key()).update();
        var isAll = db.sql("select received = size from files.file where id = ?").param(id.value()).query(Boolean.class).single();
        if (isAll) check(id);
    }

    /** Once more, if it is not going to be. */
    public void check(FileId id) {
        scheduler.getObject().scheduleIfNotExists(CHECKING.instance(id.toString()).scheduledTo(clock.instant()));
    }

    /** In their order. */
    public List<Piece> pieces(FileId id) {
        return db.sql("select starts, size, key from files.piece where file = ? order by starts").param(id.value())
            .query((row, _) -> new Piece(row.getLong("starts"), row.getLong("size"), row.getObject("key", UUID.class))).list();
    }

    public void forgetPieces(FileId id) {
        db.sql("delete from files.piece where file = ?").param(id.value()).update();
    }

    /** Only what is still on its way; whether it was. */
    boolean end(FileId id, AccountId by) {
        return db.sql("delete from files.file where id = ? and uploader = ? and stage = 'arriving'").params(id.value(), by.value()).update() == 1;
    }

    /** Those that have been broken off for long; forgets them. */
    public List<FileId> forgetUnfinished() {
        return db.sql("delete from files.file where stage = 'arriving' and moved_at < ? returning id").param(Timestamp.from(clock.instant().minus(settings.unfinished())))
            .query(UUID.class).list().stream().map(FileId::new).toList();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Upload upload(ResultSet row, int index) throws SQLException {
        return new Upload(new FileId(row.getObject("id", UUID.class)), row.getString("name"), row.getLong("size"), row.getLong("received"), row.getTimestamp("moved_at").toInstant().plus(settings.unfinished()));
    }
}
