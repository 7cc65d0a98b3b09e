package org.eclink.translation.internal.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.translation.Form;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.split.Splitter;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What translators see of works that everybody may read. */
@Repository
public class DeskRows {

    private static final String OPEN = " w.class = 'public' ";
    /** All works on the page of this one: what it is about first, since it is the oldest. */
    private static final String ON_ITS_PAGE = " in (select o.id from translation.work o where o.class = 'public' and o.address = (select a.address from translation.work a where a.id = ?)) ";
    private static final int DRAFTS_KEPT_DAYS = 60;
    private static final String COUNTED = """
            select count(*) as whole, count(*) filter (where not exists (select from translation.rendering r where r.passage = p.hash and r.language = %2$s and r.superseded_at is null)) as missing
              from translation.text t cross join lateral unnest(t.passages) as u(hash) join translation.passage p on p.hash = u.hash
             where t.work in (select o.id from translation.work o where o.class = 'public' and o.address = (select a.address from translation.work a where a.id = %1$s)) and p.language <> %2$s""";

    private final JdbcClient db;
    private final Clock clock;

    DeskRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A part of a work; {@code isDetected}: nobody has said its language yet; {@code author} wrote it first, null if they have left. */
    public record Part(UUID work, String name, Form form, LanguageTag language, boolean isDetected, String words, List<PassageHash> passages, @Nullable AccountId author) {

        /** Its paragraphs in order, each once. */
        public Map<PassageHash, String> sources() {
            var sources = new LinkedHashMap<PassageHash, String>();
            var paragraphs = Splitter.split(words, form).passages();
            for (var place = 0; place < paragraphs.size(); place++) sources.putIfAbsent(passages.get(place), paragraphs.get(place));
            return sources;
        }
    }

    /** What somebody or something made of a passage. */
    public record Made(UUID id, String words, Provenance provenance, @Nullable AccountId by, @Nullable String engine, Instant at, @Nullable AccountId reviewer) {

        boolean isByPerson() {
            return engine == null;
        }
    }

    /** The address of a work's page, without the language; empty if not everybody may read it. */
    public Optional<String> address(UUID work) {
        return db.sql("select w.address from translation.work w where w.id = ? and" + OPEN).param(work).query(String.class).optional();
    }

    /** Of everything on the page of this work, the oldest first; those without words left out. */
    public List<Part> parts(UUID work) {
        return db.sql("""
                select t.work, t.part, t.form, t.language, t.is_detected, t.words, t.passages, (select r.by_account from translation.revision r where r.work = t.work and r.part = t.part order by r.number limit 1) as author
                  from translation.text t where t.work""" + ON_ITS_PAGE + "and t.words <> '' order by t.work, t.ordinal").param(work).query(DeskRows::part).list();
    }

    /** What there is now of these in this language, by passage, the newest first. */
    public Map<PassageHash, List<Made>> made(Collection<PassageHash> passages, LanguageTag language) {
        return made("select r.passage, r.id, r.words, r.provenance, r.by_account, r.engine, r.made_at, r.reviewed_by from translation.rendering r "
            + "where r.passage = any(?) and r.language = ? and r.superseded_at is null order by r.made_at desc, r.id desc", bytes(passages), language);
    }

    /** What stood somewhere before, and what was made of it. */
    record Earlier(String source, Made made) {}

    /** What stood in the place of this one before and was translated, the latest and best; empty if nothing was. */
    Optional<Earlier> before(UUID work, PassageHash passage, LanguageTag language) {
        return db.sql("""
                select p.words as source, r.id, r.words, r.provenance, r.by_account, r.engine, r.made_at, r.reviewed_by
                  from translation.succession s join translation.passage p on p.hash = s.earlier join translation.rendering r on r.passage = s.earlier and r.superseded_at is null
                 where s.work""" + ON_ITS_PAGE + """
                   and s.passage = ? and r.language = ? order by s.number desc, translation.worth(r.provenance) limit 1""")
            .param(work).param(passage.bytes()).param(language.value()).query((row, _) -> new Earlier(row.getString("source"), one(row))).optional();
    }

    /** Whether this rendering is of something that stands on the page of this work now. */
    boolean isOnPage(UUID work, UUID rendering) {
        return db.sql("select exists (select from translation.rendering r join translation.text t on t.passages @> array[r.passage] where t.work" + ON_ITS_PAGE + "and r.id = ?)").params(work, rendering).query(Boolean.class).single();
    }

    /** What stands now where this stood, on the page of this work; empty if it is not one that everybody could read there. */
    Optional<PassageHash> successor(UUID work, PassageHash earlier) {
        return db.sql("select s.passage from translation.succession s join translation.passage p on p.hash = s.earlier and p.class = 'public' join translation.text t on t.work = s.work and t.part = s.part and t.passages @> array[s.passage] where s.work"
            + ON_ITS_PAGE + "and s.earlier = ? order by s.number desc limit 1").param(work).param(earlier.bytes()).query((row, _) -> new PassageHash(row.getBytes("passage"))).optional();
    }

    /** Which of these stand where something translated stood before. */
    Map<PassageHash, List<Made>> before(UUID work, Collection<PassageHash> passages, LanguageTag language) {
        var found = new HashMap<PassageHash, List<Made>>();
        db.sql("""
                select s.passage, r.id, r.words, r.provenance, r.by_account, r.engine, r.made_at, r.reviewed_by
                  from translation.succession s join translation.rendering r on r.passage = s.earlier and r.superseded_at is null
                 where s.work""" + ON_ITS_PAGE + """
                   and s.passage = any(?) and r.language = ? order by s.number desc, translation.worth(r.provenance)""")
            .param(work).param(bytes(passages)).param(language.value()).query(row -> {
                found.computeIfAbsent(new PassageHash(row.getBytes("passage")), _ -> new ArrayList<>()).add(one(row));
            });
        return found;
    }

    private Map<PassageHash, List<Made>> made(String sql, byte[][] passages, LanguageTag language) {
        var found = new HashMap<PassageHash, List<Made>>();
        db.sql(sql).param(passages).param(language.value()).query(row -> {
            found.computeIfAbsent(new PassageHash(row.getBytes("passage")), _ -> new ArrayList<>()).add(one(row));
        });
        return found;
    }

    /** What somebody is in the middle of, by passage. */
    Map<PassageHash, String> drafts(AccountId account, Collection<PassageHash> passages, LanguageTag language) {
        var found = new HashMap<PassageHash, String>();
        db.sql("select passage, words from translation.draft where account = ? and passage = any(?) and language = ?").param(account.value()).param(bytes(passages)).param(language.value()).query(row -> {
            found.put(new PassageHash(row.getBytes("passage")), row.getString("words"));
        });
        return found;
    }

    public void keepDraft(AccountId account, PassageHash passage, LanguageTag language, String words) {
        db.sql("""
                insert into translation.draft (account, passage, language, words, at) values (?, ?, ?, ?, ?)
                on conflict (account, passage, language) do update set words = excluded.words, at = excluded.at""")
            .param(account.value()).param(passage.bytes()).param(language.value()).param(words).param(Timestamp.from(clock.instant())).update();
    }

    void dropDraft(AccountId account, PassageHash passage, LanguageTag language) {
        db.sql("delete from translation.draft where account = ? and passage = ? and language = ?").param(account.value()).param(passage.bytes()).param(language.value()).update();
    }

    void forgetOldDrafts() {
        db.sql("delete from translation.draft where at < ?").param(Timestamp.from(clock.instant().minusSeconds(DRAFTS_KEPT_DAYS * 86_400L))).update();
    }

    void wish(UUID work, LanguageTag language, AccountId account) {
        db.sql("insert into translation.wish (work, language, account, at) values (?, ?, ?, ?) on conflict do nothing").param(work).param(language.value()).param(account.value()).param(Timestamp.from(clock.instant())).update();
    }

    /** Who would like to read it; they are no longer in the queue. */
    List<AccountId> granted(UUID work, LanguageTag language) {
        return db.sql("delete from translation.wish where work = ? and language = ? returning account").param(work).param(language.value()).query(UUID.class).list().stream().map(AccountId::new).toList();
    }

    /** A work that somebody would like to read, or could; {@code wishes} is how many do, {@code missing} how many paragraphs there are not. */
    record Open(UUID work, LanguageTag language, int wishes, int missing, int all) {}

    /** What readers would like to read most in these languages, first what most want, then what has waited longest. */
    List<Open> wished(Collection<LanguageTag> languages, int most) {
        return db.sql("""
                select q.work, q.language, q.wishes, m.missing, m.whole
                  from (select i.work, i.language, count(*) as wishes, min(i.at) as since from translation.wish i where i.language = any(:languages) group by i.work, i.language order by count(*) desc, min(i.at) limit :most) q
                  join translation.work w on w.id = q.work and w.class = 'public'
                  cross join lateral (%s) m
                 order by q.wishes desc, q.since""".formatted(COUNTED.formatted("q.work", "q.language"))).param("languages", values(languages)).param("most", most).query(DeskRows::open).list();
    }

    /** The newest works of which something is missing in this language and that are not written in it. */
    List<Open> newest(LanguageTag language, int lookedAt, int most) {
        return db.sql("""
                select q.id as work, cast(:language as text) as language, 0 as wishes, m.missing, m.whole
                  from (select w.id from translation.work w where w.class = 'public' and not exists (select from translation.work e where e.address = w.address and e.id < w.id) order by w.id desc limit :lookedAt) q
                  cross join lateral (%s) m
                 where m.missing > 0 order by q.id desc limit :most""".formatted(COUNTED.formatted("q.id", ":language"))).param("language", language.value()).param("lookedAt", lookedAt).param("most", most).query(DeskRows::open).list();
    }

    /** The part that was written first, by which a work is known. */
    public Map<UUID, String> firstParts(Collection<UUID> works) {
        var found = new HashMap<UUID, String>();
        db.sql("select distinct on (work) work, part from translation.text where work = any(?) order by work, ordinal").param(works.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("work", UUID.class), row.getString("part"));
        });
        return found;
    }

    public Map<UUID, String> addresses(Collection<UUID> works) {
        var found = new HashMap<UUID, String>();
        db.sql("select w.id, w.address from translation.work w where w.id = any(?) and" + OPEN).param(works.toArray(UUID[]::new)).query(row -> {
            found.put(row.getObject("id", UUID.class), row.getString("address"));
        });
        return found;
    }

    /** How many paragraphs somebody has translated, by language, the most first. */
    record Share(LanguageTag language, int paragraphs) {}

    List<Share> shares(AccountId account) {
        return db.sql("select language, count(distinct passage) as paragraphs from translation.rendering where by_account = ? group by language order by count(distinct passage) desc, language").param(account.value())
            .query((row, _) -> new Share(new LanguageTag(row.getString("language")), row.getInt("paragraphs"))).list();
    }

    /** What somebody has translated and read, for them to take along, the newest first. */
    List<Map<String, Object>> own(AccountId account) {
        return db.sql("""
                select p.language as from, p.words as source, r.language as into, r.words, r.provenance, r.made_at from translation.rendering r join translation.passage p on p.hash = r.passage
                 where (r.by_account = ? or r.reviewed_by = ?) order by r.made_at desc, r.id""").params(account.value(), account.value()).query().listOfRows();
    }

    void leave(AccountId account) {
        db.sql("delete from translation.wish where account = ?").param(account.value()).update();
        db.sql("delete from translation.draft where account = ?").param(account.value()).update();
    }

    private static byte[][] bytes(Collection<PassageHash> passages) {
        return passages.stream().map(PassageHash::bytes).toArray(byte[][]::new);
    }

    private static String[] values(Collection<LanguageTag> languages) {
        return languages.stream().map(LanguageTag::value).toArray(String[]::new);
    }

    private static Open open(ResultSet row, int index) throws SQLException {
        return new Open(row.getObject("work", UUID.class), new LanguageTag(row.getString("language")), row.getInt("wishes"), row.getInt("missing"), row.getInt("whole"));
    }

    private static Part part(ResultSet row, int index) throws SQLException {
        var passages = Stream.of((byte[][]) row.getArray("passages").getArray()).map(PassageHash::new).toList();
        return new Part(row.getObject("work", UUID.class), row.getString("part"), Form.valueOf(row.getString("form").toUpperCase(Locale.ROOT)), new LanguageTag(row.getString("language")), row.getBoolean("is_detected"), row.getString("words"), passages, account(row, "author"));
    }

    private static Made one(ResultSet row) throws SQLException {
        return new Made(row.getObject("id", UUID.class), row.getString("words"), Provenance.of(row.getString("provenance")), account(row, "by_account"), row.getString("engine"), row.getTimestamp("made_at").toInstant(), account(row, "reviewed_by"));
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
