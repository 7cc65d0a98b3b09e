package org.eclink.files.internal.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.accounts.AccountId;
import org.eclink.files.FileId;
import org.eclink.files.Holder;
import org.eclink.files.Paragraph;
import org.eclink.files.Preview;
import org.eclink.files.State;
import org.eclink.files.StoredFile;
import org.eclink.files.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that are all here, and what they belong to. */
@Repository
public class FileRows {

    private static final String COLUMNS = "f.id, f.name, f.uploader, f.size, f.added_at, f.stage, f.trouble, f.step, c.media_type, c.pages, c.width, c.height, b.size as kept_size, b.hash";
    private static final String FROM = " from files.file f left join files.content c on c.hash = f.content left join files.blob b on b.hash = c.kept ";
    private static final String ALL = "select " + COLUMNS + FROM;
    private static final String ARRIVED = "f.stage <> 'arriving' ";
    private static final String UNATTACHED = "not exists (select from files.attachment a where a.file = f.id) ";

    private final JdbcClient db;
    private final Clock clock;

    FileRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    Optional<StoredFile> find(FileId id) {
        return db.sql(ALL + "where f.id = ? and " + ARRIVED).param(id.value()).query(FileRows::file).optional();
    }

    Map<FileId, StoredFile> all(Collection<FileId> ids) {
        return db.sql(ALL + "where f.id = any(?) and " + ARRIVED).param(ids.stream().map(FileId::value).toArray(UUID[]::new)).query(FileRows::file).list().stream()
            .collect(Collectors.toMap(StoredFile::id, file -> file));
    }

    Map<Holder, List<StoredFile>> of(Collection<Holder> holders) {
        var found = new HashMap<Holder, List<StoredFile>>();
        if (holders.isEmpty()) return found;
        db.sql("select a.kind, a.holder, " + COLUMNS + FROM + "join files.attachment a on a.file = f.id where (a.kind, a.holder) in (select * from unnest(cast(? as text[]), cast(? as uuid[]))) and " + ARRIVED + "order by a.number")
            .param(holders.stream().map(Holder::kind).toArray(String[]::new)).param(holders.stream().map(Holder::id).toArray(UUID[]::new))
            .query((row, index) -> Map.entry(new Holder(row.getString("kind"), row.getObject("holder", UUID.class)), file(row, index))).list()
            .forEach(one -> found.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(one.getValue()));
        return found;
    }

    /** By file, in the order in which they were attached. */
    public Map<FileId, List<Holder>> holders(Collection<FileId> files) {
        var found = new LinkedHashMap<FileId, List<Holder>>();
        db.sql("select file, kind, holder from files.attachment where file = any(?) order by number").param(files.stream().map(FileId::value).toArray(UUID[]::new))
            .query((row, _) -> Map.entry(new FileId(row.getObject("file", UUID.class)), new Holder(row.getString("kind"), row.getObject("holder", UUID.class)))).list()
            .forEach(one -> found.computeIfAbsent(one.getKey(), _ -> new ArrayList<>()).add(one.getValue()));
        return found;
    }

    List<StoredFile> loose(AccountId uploader, int most) {
        return db.sql(ALL + "where f.uploader = ? and f.stage in ('checking', 'ready') and " + UNATTACHED + "order by f.id desc limit ?").params(uploader.value(), most).query(FileRows::file).list();
    }

    /** An own upload, also one that is still on its way. */
    public record Own(StoredFile file, String stage, @Nullable String step, long received, long size) {}

    /** The newest first, older than {@code before} if there is one. */
    public List<Own> own(AccountId uploader, @Nullable UUID before, int most) {
        return db.sql("select f.received, " + COLUMNS + FROM + "where f.uploader = ? and (cast(? as uuid) is null or f.id < ?) order by f.id desc limit ?").param(uploader.value()).param(before).param(before).param(most)
            .query((row, index) -> new Own(file(row, index), row.getString("stage"), row.getString("step"), row.getLong("received"), row.getLong("size"))).list();
    }

    /** The state of a file before it is attached, held until the transaction ends; {@code by} null is the platform. Empty if it is not theirs. */
    Optional<String> hold(FileId id, @Nullable AccountId by) {
        return db.sql("select stage from files.file where id = ? and (cast(? as uuid) is null or uploader = ?) for update").param(id.value()).param(by == null ? null : by.value()).param(by == null ? null : by.value())
            .query(String.class).optional();
    }

    void attach(FileId id, Holder holder) {
        db.sql("insert into files.attachment (file, kind, holder) values (?, ?, ?) on conflict do nothing").params(id.value(), holder.kind(), holder.id()).update();
    }

    boolean detach(FileId id, Holder holder) {
        var isDetached = db.sql("delete from files.attachment where file = ? and kind = ? and holder = ?").params(id.value(), holder.kind(), holder.id()).update() == 1;
        if (isDetached) db.sql("update files.file set moved_at = ? where id = ?").params(Timestamp.from(clock.instant()), id.value()).update();
        return isDetached;
    }

    void detachAll(Holder holder) {
        db.sql("with gone as (delete from files.attachment where kind = ? and holder = ? returning file) update files.file set moved_at = ? where id in (select file from gone)")
            .params(holder.kind(), holder.id(), Timestamp.from(clock.instant())).update();
    }

    List<Paragraph> paragraphs(FileId id) {
        return db.sql("select p.page, p.words from files.paragraph p join files.file f on f.content = p.content where f.id = ? and f.stage = 'ready' order by p.position").param(id.value())
            .query((row, _) -> new Paragraph(row.getInt("page"), row.getString("words"))).list();
    }

    private static StoredFile file(ResultSet row, int index) throws SQLException {
        var id = new FileId(row.getObject("id", UUID.class));
        var uploader = row.getObject("uploader", UUID.class);
        var hash = row.getBytes("hash");
        var found = row.getString("media_type");
        var name = row.getString("name");
        return new StoredFile(id, found == null ? name : Endings.fitting(name, found), found == null ? null : Endings.mediaType(found, name), hash == null ? row.getLong("size") : row.getLong("kept_size"),
                hash == null ? null : HexFormat.of().formatHex(hash), row.getTimestamp("added_at").toInstant(), uploader == null ? null : new AccountId(uploader), state(row), row.getInt("pages"), preview(id, row));
    }

    private static State state(ResultSet row) throws SQLException {
        return switch (row.getString("stage")) {
            case "ready" -> new State.Ready();
            case "refused" -> new State.Refused(Trouble.valueOf(row.getString("trouble")));
            default -> new State.Checking();
        };
    }

    private static @Nullable Preview preview(FileId id, ResultSet row) throws SQLException {
        if (row.getInt("width") == 0) return null;
        return new Preview("/files/" + id + "/preview/large.jpg", "/files/" + id + "/preview/small.jpg", row.getInt("width"), row.getInt("height"));
    }
}
