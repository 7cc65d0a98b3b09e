package org.eclink.translation.internal.text;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.Rendering;
import org.eclink.translation.Revision;
import org.eclink.translation.Scope;
import org.eclink.translation.Work;
import org.eclink.translation.internal.passage.PassageHash;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class TextRows {

    private static final String TEXT = "select work, part, form, language, is_detected, words, passages, number from translation.text ";
    private static final String RENDERING = "r.language, r.words, r.provenance, r.by_account, r.engine, r.made_at, r.reviewed_by";

    private final JdbcClient db;
    private final Clock clock;

    TextRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A part as it is kept; {@code passages} are those of its words, in order. */
    record Text(UUID work, String part, Form form, LanguageTag language, boolean isDetected, String words, List<PassageHash> passages, int number) {}

    /** Until the transaction ends nobody else writes a part of it. */
    void hold(Work work) {
        db.sql("insert into translation.work (id, address, class, scope) values (?, ?, ?, ?) on conflict (id) do update set address = excluded.address")
            .param(work.id()).param(work.address()).param(work.scope().code()).param(work.scope().id()).update();
    }

    /** Empty if it is not here. Nobody else writes a part of it until the transaction ends. */
    Optional<Scope> held(UUID work) {
        return db.sql("select class, scope from translation.work where id = ? for update").param(work).query((row, _) -> scope(row.getString("class"), row.getObject("scope", UUID.class))).optional();
    }

    void forget(UUID work) {
        db.sql("delete from translation.work where id = ?").param(work).update();
        db.sql("delete from translation.passage p where p.scope = ? and p.class = 'personal' and not exists (select from translation.text t where t.passages @> array[p.hash])").param(work).update();
    }

    Optional<Text> find(UUID work, String part) {
        return db.sql(TEXT + "where work = ? and part = ?").params(work, part).query(TextRows::text).optional();
    }

    List<Text> of(Collection<UUID> works, Collection<String> parts) {
        if (works.isEmpty()) return List.of();
        return db.sql(TEXT + "where work = any(?) and part = any(?) order by work, ordinal").param(works.toArray(UUID[]::new)).param(parts.toArray(String[]::new)).query(TextRows::text).list();
    }

    void keep(Text text, @Nullable AccountId by) {
        var passages = bytes(text.passages());
        db.sql("""
                insert into translation.text (work, part, form, language, is_detected, words, passages, number) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (work, part) do update set form = excluded.form, language = excluded.language, is_detected = excluded.is_detected, words = excluded.words,
                       passages = excluded.passages, number = excluded.number""")
            .params(text.work(), text.part(), text.form().name().toLowerCase(Locale.ROOT), text.language().value(), text.isDetected(), text.words(), passages, text.number()).update();
        db.sql("insert into translation.revision (work, part, number, language, words, passages, at, by_account) values (?, ?, ?, ?, ?, ?, ?, ?)")
            .param(text.work()).param(text.part()).param(text.number()).param(text.language().value()).param(text.words()).param(passages).param(Timestamp.from(clock.instant())).param(by == null ? null : by.value()).update();
    }

    /** With what stood there before that, back to the beginning. */
    void succeed(UUID work, String part, int number, Map<PassageHash, PassageHash> earlier) {
        earlier.forEach((passage, before) -> db.sql("""
                insert into translation.succession (work, part, passage, earlier, number)
                select :work, :part, :passage, :before, :number
                union all select work, part, :passage, earlier, number from translation.succession where work = :work and part = :part and passage = :before and earlier <> :passage
                on conflict do nothing""")
            .param("work", work).param("part", part).param("passage", passage.bytes()).param("before", before.bytes()).param("number", number).update());
    }

    /** What there is now of these in any of these languages, by passage. */
    Map<PassageHash, List<Rendering>> renderings(Collection<PassageHash> passages, Collection<LanguageTag> languages) {
        var found = new HashMap<PassageHash, List<Rendering>>();
        if (passages.isEmpty()) return found;
        db.sql("select r.passage, " + RENDERING + " from translation.rendering r where r.passage = any(?) and r.language = any(?) and r.superseded_at is null")
            .param(bytes(passages)).param(values(languages)).query(row -> {
                found.merge(new PassageHash(row.getBytes("passage")), List.of(rendering(row)), (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
            });
        return found;
    }

    /** What there is now of these in whatever language, by passage. */
    Map<PassageHash, List<Rendering>> renderings(Collection<PassageHash> passages) {
        var found = new HashMap<PassageHash, List<Rendering>>();
        db.sql("select r.passage, " + RENDERING + " from translation.rendering r where r.passage = any(?) and r.superseded_at is null").param(bytes(passages))
            .query(row -> {
                found.computeIfAbsent(new PassageHash(row.getBytes("passage")), _ -> new ArrayList<>()).add(rendering(row));
            });
        return found;
    }

    /** What stood last in the places of any of these works' passages, of each language the latest and best, by the passages that stand there now. */
    Map<PassageHash, List<Rendering>> outdated(Collection<UUID> works) {
        var found = new HashMap<PassageHash, List<Rendering>>();
        if (works.isEmpty()) return found;
        db.sql("select distinct on (s.passage, r.language) s.passage, " + RENDERING + """
                  from translation.succession s join translation.rendering r on r.passage = s.earlier and r.superseded_at is null
                 where s.work = any(?)
                 order by s.passage, r.language, s.number desc, translation.worth(r.provenance)""")
            .param(works.toArray(UUID[]::new)).query(row -> {
                found.computeIfAbsent(new PassageHash(row.getBytes("passage")), _ -> new ArrayList<>()).add(rendering(row));
            });
        return found;
    }

    List<Revision> revisions(UUID work) {
        return db.sql("select part, number, language, words, at, by_account from translation.revision where work = ? order by at desc, part, number desc").param(work)
            .query((row, _) -> new Revision(row.getString("part"), row.getInt("number"), new LanguageTag(row.getString("language")), row.getString("words"), row.getTimestamp("at").toInstant(), account(row, "by_account"))).list();
    }

    /** What stood in the places of these last, in this language, by the passages that stand there now. */
    Map<PassageHash, Rendering> outdated(UUID work, String part, Collection<PassageHash> passages, LanguageTag language) {
        var found = new HashMap<PassageHash, Rendering>();
        db.sql("select distinct on (s.passage) s.passage, " + RENDERING + """
                  from translation.succession s join translation.rendering r on r.passage = s.earlier and r.language = ? and r.superseded_at is null
                 where s.work = ? and s.part = ? and s.passage = any(?)
                 order by s.passage, s.number desc, translation.worth(r.provenance)""")
            .param(language.value()).param(work).param(part).param(bytes(passages)).query(row -> {
                found.put(new PassageHash(row.getBytes("passage")), rendering(row));
            });
        return found;
    }

    /** What has been made of the one is made of the other too, but for its own language. */
    void takeOver(PassageHash from, PassageHash to, LanguageTag own) {
        db.sql("""
                insert into translation.rendering (id, passage, language, words, provenance, by_account, engine, made_at, reviewed_by, reviewed_at)
                select gen_random_uuid(), ?, language, words, provenance, by_account, engine, made_at, reviewed_by, reviewed_at from translation.rendering
                 where passage = ? and language <> ? and superseded_at is null
                on conflict do nothing""").params(to.bytes(), from.bytes(), own.value()).update();
    }

    private static byte[][] bytes(Collection<PassageHash> passages) {
        return passages.stream().map(PassageHash::bytes).toArray(byte[][]::new);
    }

    private static String[] values(Collection<LanguageTag> languages) {
        return languages.stream().map(LanguageTag::value).toArray(String[]::new);
    }

    private static Scope scope(String kind, @Nullable UUID id) {
        return switch (kind) {
            case "group" -> new Scope.Group(Objects.requireNonNull(id));
            case "personal" -> new Scope.Personal(Objects.requireNonNull(id));
            default -> Scope.EVERYONE;
        };
    }

    private static Text text(ResultSet row, int index) throws SQLException {
        var passages = Stream.of((byte[][]) row.getArray("passages").getArray()).map(PassageHash::new).toList();
        return new Text(row.getObject("work", UUID.class), row.getString("part"), Form.valueOf(row.getString("form").toUpperCase(Locale.ROOT)), new LanguageTag(row.getString("language")),
                row.getBoolean("is_detected"), row.getString("words"), passages, row.getInt("number"));
    }

    private static Rendering rendering(ResultSet row) throws SQLException {
        return new Rendering(new LanguageTag(row.getString("language")), row.getString("words"), Provenance.of(row.getString("provenance")),
                account(row, "by_account"), row.getString("engine"), row.getTimestamp("made_at").toInstant(), account(row, "reviewed_by"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
