package org.eclink.knowledge.internal.review;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.knowledge.internal.review.Manuscript.Stage;
import org.eclink.knowledge.internal.work.Description;
import org.eclink.knowledge.internal.work.DescriptionJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Manuscripts {

    private static final String ALL = """
            select m.work, w.slug, w.published_at is not null as published, m.content, m.stage, m.changed_at, m.version, array(select o.account from knowledge.owner o where o.work = m.work) as owners
              from knowledge.manuscript m join knowledge.work w on w.id = m.work
            """;

    private final JdbcClient db;
    private final DescriptionJson json;
    private final Clock clock;

    Manuscripts(JdbcClient db, DescriptionJson json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    Optional<Manuscript> find(UUID work) {
        return db.sql(ALL + "where m.work = ?").param(work).query(this::manuscript).optional();
    }

    /** As it is until the transaction ends: whoever else would change it waits. */
    Optional<Manuscript> hold(UUID work) {
        return db.sql(ALL + "where m.work = ? for update of m").param(work).query(this::manuscript).optional();
    }

    /** The id of the work at this address, published or not. */
    Optional<UUID> work(String address) {
        return db.sql("select id from knowledge.work where slug = :address or id::text = :address union select work from knowledge.slug where slug = :address").param("address", address).query(UUID.class).optional();
    }

    List<AccountId> owners(UUID work) {
        return db.sql("select account from knowledge.owner where work = ? order by account").param(work).query(UUID.class).list().stream().map(AccountId::new).toList();
    }

    public boolean isOwned(UUID work, AccountId account) {
        return db.sql("select exists (select from knowledge.owner where work = ? and account = ?)").params(work, account.value()).query(Boolean.class).single();
    }

    void own(UUID work, AccountId account) {
        db.sql("insert into knowledge.owner (work, account) values (?, ?) on conflict do nothing").params(work, account.value()).update();
    }

    /** Those of an owner, what was touched last first. */
    public List<Manuscript> of(AccountId owner, int most) {
        return db.sql(ALL + "where m.work in (select work from knowledge.owner where account = ?) order by m.changed_at desc limit ?").params(owner.value(), most).query(this::manuscript).list();
    }

    /** Published works of an owner. */
    public List<UUID> published(AccountId owner, int most) {
        return db.sql("select w.id from knowledge.work w join knowledge.owner o on o.work = w.id where o.account = ? and w.published_at is not null order by w.changed_at desc limit ?").params(owner.value(), most).query(UUID.class).list();
    }

    /** Those that wait for an editor, the longest first. */
    public List<Manuscript> submitted(int most) {
        return db.sql(ALL + "where m.stage = 'submitted' order by m.submitted_at, m.work limit ?").param(most).query(this::manuscript).list();
    }

    int countBegun(AccountId owner, Instant since) {
        return db.sql("select count(*) from knowledge.work w join knowledge.owner o on o.work = w.id where o.account = ? and w.created_at > ?").params(owner.value(), Timestamp.from(since)).query(Integer.class).single();
    }

    void add(UUID work, Description description) {
        db.sql("insert into knowledge.manuscript (work, content, changed_at) values (?, cast(? as jsonb), ?)").params(work, json.write(description), now()).update();
    }

    void keep(UUID work, Description description) {
        db.sql("update knowledge.manuscript set content = cast(? as jsonb), changed_at = ?, version = version + 1 where work = ?").params(json.write(description), now(), work).update();
    }

    void turn(UUID work, Stage stage) {
        db.sql("update knowledge.manuscript set stage = :stage, submitted_at = case when :stage = 'submitted' then cast(:now as timestamptz) else submitted_at end where work = :work")
            .param("stage", stage.code()).param("now", now()).param("work", work).update();
    }

    /** A work that was never published goes with it. */
    void discard(Manuscript manuscript) {
        db.sql("delete from knowledge.manuscript where work = ?").param(manuscript.work()).update();
        if (!manuscript.isPublished()) db.sql("delete from knowledge.work where id = ? and published_at is null").param(manuscript.work()).update();
    }

    void remark(UUID work, AccountId author, boolean isEditor, String words, String language) {
        db.sql("insert into knowledge.remark (id, work, author, is_editor, at, words, language) values (?, ?, ?, ?, ?, ?, ?)")
            .params(UuidCreator.getTimeOrderedEpoch(), work, author.value(), isEditor, now(), words, language).update();
    }

    /** In the order in which they were made. */
    public List<Remark> remarks(UUID work) {
        return db.sql("select author, is_editor, at, words, language from knowledge.remark where work = ? order by at, id").param(work).query((row, _) -> new Remark(account(row.getObject("author", UUID.class)), row.getBoolean("is_editor"),
                row.getTimestamp("at").toInstant(), row.getString("words"), row.getString("language"))).list();
    }

    void release(UUID work, Description description, AccountId editor) {
        db.sql("insert into knowledge.release (work, number, content, at, by_account) select ?, count(*) + 1, cast(? as jsonb), ?, ? from knowledge.release where work = ?")
            .params(work, json.write(description), now(), editor.value(), work).update();
    }

    /** The newest first. */
    public List<Release> releases(UUID work) {
        return db.sql("select number, content, at from knowledge.release where work = ? order by number desc").param(work)
            .query((row, _) -> new Release(row.getInt("number"), json.description(row.getString("content")), row.getTimestamp("at").toInstant())).list();
    }

    /** Works of which this member is the only owner. */
    List<UUID> ownedAlone(AccountId account) {
        return db.sql("select o.work from knowledge.owner o where o.account = ? and not exists (select from knowledge.owner other where other.work = o.work and other.account <> o.account)").param(account.value()).query(UUID.class).list();
    }

    void erase(UUID work) {
        db.sql("delete from knowledge.work where id = ? and code is null").param(work).update();
    }

    void leave(AccountId account) {
        db.sql("delete from knowledge.owner where account = ?").param(account.value()).update();
        db.sql("update knowledge.remark set author = null where author = ?").param(account.value()).update();
        db.sql("update knowledge.release set by_account = null where by_account = ?").param(account.value()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Manuscript manuscript(ResultSet row, int index) throws SQLException {
        var owners = Stream.of((UUID[]) row.getArray("owners").getArray()).map(AccountId::new).collect(Collectors.toUnmodifiableSet());
        return new Manuscript(row.getObject("work", UUID.class), row.getString("slug"), row.getBoolean("published"), json.description(row.getString("content")), Stage.of(row.getString("stage")),
                row.getTimestamp("changed_at").toInstant(), owners, row.getInt("version"));
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
