package org.eclink.news.internal.item;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.news.internal.item.Item.Withdrawal;
import org.eclink.terms.ConceptId;
import org.eclink.translation.LanguageTag;
import org.eclink.web.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Items {

    private static final String ALL = """
            select id, slug, author, voice, place, sectors, terms, begins_at, ends_at, zone, created_at, due_at, published_at, corrected_at, archived_at, withdrawn_at, withdrawn_because, comments, version
              from news.item i
            """;
    private static final String LISTED = " i.published_at is not null and i.archived_at is null and i.withdrawn_at is null ";

    private final JdbcClient db;
    private final Clock clock;

    Items(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** By its slug or its id: a draft's address leads to it for ever. */
    public Optional<Item> find(String address) {
        return Uuids.of(address).map(this::find).orElseGet(() -> db.sql(ALL + "where slug = ?").param(address).query(Items::item).optional());
    }

    public Optional<Item> find(UUID id) {
        return db.sql(ALL + "where id = ?").param(id).query(Items::item).optional();
    }

    /** As it is until the transaction ends: whoever else would change it waits. */
    Optional<Item> hold(UUID id) {
        return db.sql(ALL + "where id = ? for update").param(id).query(Items::item).optional();
    }

    public List<Item> all(Collection<UUID> ids) {
        return db.sql(ALL + "where id = any(?)").param(ids.toArray(UUID[]::new)).query(Items::item).list();
    }

    /** The newest first, up to {@code most} from the one after {@code after} on. */
    public List<Item> listed(Filter filter, @Nullable UUID after, int most) {
        var order = filter.isUpcoming() ? "i.begins_at, i.id" : "i.published_at desc, i.id desc";
        var beyond = filter.isUpcoming() ? "(i.begins_at, i.id) > (select a.begins_at, a.id from news.item a where a.id = :after)"
            : "(i.published_at, i.id) < (select a.published_at, a.id from news.item a where a.id = :after)";
        var statement = db.sql(ALL + "where" + LISTED + (filter.places().isEmpty() ? "" : "and i.place = any(:places) ") + (filter.language() == null ? "" : "and i.language = :language ")
            + (filter.concept() == null ? "" : "and (i.sectors || i.terms) @> array[:concept::uuid] ") + (filter.isUpcoming() ? "and coalesce(i.ends_at, i.begins_at) >= :now " : "")
            + (after == null ? "" : "and " + beyond) + " order by " + order + " limit :most").param("most", most);
        if (!filter.places().isEmpty()) statement = statement.param("places", filter.places().toArray(UUID[]::new));
        if (filter.language() != null) statement = statement.param("language", filter.language().plain().value());
        if (filter.concept() != null) statement = statement.param("concept", filter.concept().value());
        if (filter.isUpcoming()) statement = statement.param("now", now());
        if (after != null) statement = statement.param("after", after);
        return statement.query(Items::item).list();
    }

    /** An item by its address. */
    public record Newest(UUID id, String slug) {}

    /** How much listed news there is about a concept, and the newest of it. */
    public record About(int count, List<Newest> newest) {}

    /** By concept; one that there is no news about is not in it. */
    public Map<ConceptId, About> about(Collection<ConceptId> concepts, int most) {
        var counts = new HashMap<ConceptId, Integer>();
        var newest = new HashMap<ConceptId, List<Newest>>();
        db.sql("""
                select c.concept, n.count, l.id, l.slug
                  from unnest(cast(:concepts as uuid[])) as c (concept)
                  cross join lateral (select count(*) as count from news.item i where (i.sectors || i.terms) @> array[c.concept] and %1$s) n
                  cross join lateral (select i.id, i.slug, i.published_at from news.item i where (i.sectors || i.terms) @> array[c.concept] and %1$s order by i.published_at desc, i.id desc limit :most) l
                 order by c.concept, l.published_at desc, l.id desc""".formatted(LISTED)).param("concepts", concepts.stream().map(ConceptId::value).toArray(UUID[]::new)).param("most", most).query(row -> {
            var concept = new ConceptId(row.getObject("concept", UUID.class));
            counts.put(concept, row.getInt("count"));
            newest.computeIfAbsent(concept, _ -> new ArrayList<>()).add(new Newest(row.getObject("id", UUID.class), row.getString("slug")));
        });
        var about = new HashMap<ConceptId, About>();
        counts.forEach((concept, count) -> about.put(concept, new About(count, newest.getOrDefault(concept, List.of()))));
        return about;
    }

    /** In whose name listed news is told: each is a step in the index, however much news there is. */
    public Set<UUID> placesWithNews() {
        return Set.copyOf(db.sql("""
                with recursive telling (place) as (
                    (select i.place from news.item i where i.place is not null and %1$s order by i.place limit 1)
                    union all
                    select (select i.place from news.item i where %1$s and i.place > telling.place order by i.place limit 1) from telling where telling.place is not null
                )
                select place from telling where place is not null""".formatted(LISTED)).query(UUID.class).list());
    }

    /** The languages that listed news is written in: each is a step in the index, however much news there is. */
    public List<LanguageTag> languages() {
        return db.sql("""
                with recursive used (language) as (
                    (select i.language from news.item i where %1$s order by i.language limit 1)
                    union all
                    select (select i.language from news.item i where %1$s and i.language > used.language order by i.language limit 1) from used where used.language is not null
                )
                select language from used where language is not null""".formatted(LISTED)).query(String.class).list().stream().map(LanguageTag::new).toList();
    }

    /** What this member or anybody in these places has written, the newest first, whatever its stage. */
    public List<Item> writtenBy(AccountId author, Collection<UUID> places, @Nullable UUID after, int most) {
        var statement = db.sql(ALL + "where (i.author = :author or i.place = any(:places)) " + (after == null ? "" : "and i.id < :after ") + "order by i.id desc limit :most")
            .param("author", author.value()).param("places", places.toArray(UUID[]::new)).param("most", most);
        return (after == null ? statement : statement.param("after", after)).query(Items::item).list();
    }

    /** How much this member has begun since. */
    int countWritten(AccountId author, Instant since) {
        return db.sql("select count(*) from news.item where author = ? and created_at > ?").params(author.value(), Timestamp.from(since)).query(Integer.class).single();
    }

    /** What is to be published by now; no other node takes it until the transaction ends. */
    List<UUID> due() {
        return db.sql("select id from news.item where due_at <= ? order by due_at, id limit 100 for update skip locked").param(now()).query(UUID.class).list();
    }

    /** Under its id, until it is published. */
    void add(UUID id, AccountId author, Setting setting) {
        db.sql("insert into news.item (id, slug, author, voice, place, created_at) values (?, ?, ?, ?, ?, ?)")
            .param(id).param(id.toString()).param(author.value()).param(setting.voice().code()).param(setting.place()).param(now()).update();
        set(id, setting);
    }

    /** Returns its slug from now on: {@code wished}, or with a number behind it if that is taken. */
    String readdress(UUID id, String wished) {
        db.sql("select pg_advisory_xact_lock(hashtext('news.item.slug'))").query().listOfRows(); // two of the same title at once
        for (var number = 1;; number++) {
            var slug = number == 1 ? wished : wished + "-" + number;
            if (db.sql("update news.item set slug = :slug where id = :id and not exists (select from news.item where slug = :slug)").param("slug", slug).param("id", id).update() == 1) return slug;
        }
    }

    void set(UUID id, Setting setting) {
        var occasion = setting.occasion();
        db.sql("update news.item set voice = ?, place = ?, sectors = ?, begins_at = ?, ends_at = ?, zone = ?, version = version + 1 where id = ?")
            .param(setting.voice().code()).param(setting.place()).param(uuids(setting.sectors())).param(occasion == null ? null : Timestamp.from(occasion.begins()))
            .param(occasion == null || occasion.ends() == null ? null : Timestamp.from(occasion.ends())).param(occasion == null ? null : occasion.zone().getId()).param(id).update();
    }

    void keep(UUID id, Words draft) {
        db.sql("""
                insert into news.draft (item, title, lead, body, venue, language) values (?, ?, ?, ?, ?, ?)
                on conflict (item) do update set title = excluded.title, lead = excluded.lead, body = excluded.body, venue = excluded.venue, language = excluded.language""")
            .param(id).param(draft.title()).param(draft.lead()).param(draft.body()).param(draft.venue()).param(draft.language() == null ? null : draft.language().value()).update();
    }

    public Optional<Words> draft(UUID id) {
        return drafts(List.of(id)).stream().map(Drafted::words).findFirst();
    }

    /** A draft and what it is one of. */
    public record Drafted(UUID item, Words words) {}

    public List<Drafted> drafts(Collection<UUID> ids) {
        return db.sql("select item, title, lead, body, venue, language from news.draft where item = any(?)").param(ids.toArray(UUID[]::new)).query((row, _) -> {
            var language = row.getString("language");
            return new Drafted(row.getObject("item", UUID.class), new Words(row.getString("title"), row.getString("lead"), row.getString("body"), row.getString("venue"), language == null ? null : new LanguageTag(language)));
        }).list();
    }

    void forgetDraft(UUID id) {
        db.sql("delete from news.draft where item = ?").param(id).update();
    }

    /** What its words are in, and which terms are in them. */
    void describe(UUID id, LanguageTag language, List<ConceptId> terms) {
        db.sql("update news.item set language = ?, terms = ? where id = ?").params(language.plain().value(), uuids(terms), id).update();
    }

    void schedule(UUID id, @Nullable Instant due) {
        db.sql("update news.item set due_at = ? where id = ? and published_at is null").param(due == null ? null : Timestamp.from(due)).param(id).update();
    }

    void publish(UUID id) {
        db.sql("update news.item set published_at = coalesce(published_at, ?), due_at = null, withdrawn_at = null, withdrawn_because = null where id = ?").params(now(), id).update();
    }

    /** Returns the correction's id. */
    UUID correct(UUID id, AccountId by) {
        var correction = UuidCreator.getTimeOrderedEpoch();
        db.sql("insert into news.correction (id, item, at, by_account) values (?, ?, ?, ?)").params(correction, id, now(), by.value()).update();
        db.sql("update news.item set corrected_at = ? where id = ?").params(now(), id).update();
        return correction;
    }

    /** When something was changed after publication. */
    public record Correction(UUID id, Instant at) {}

    /** The newest first. */
    public List<Correction> corrections(UUID item) {
        return db.sql("select id, at from news.correction where item = ? order by at desc, id desc").param(item).query((row, _) -> new Correction(row.getObject("id", UUID.class), row.getTimestamp("at").toInstant())).list();
    }

    void archive(UUID id, boolean isArchived) {
        db.sql("update news.item set archived_at = ? where id = ? and published_at is not null").param(isArchived ? now() : null).param(id).update();
    }

    void withdraw(UUID id, String because) {
        db.sql("update news.item set withdrawn_at = ?, withdrawn_because = ? where id = ? and published_at is not null").params(now(), because, id).update();
    }

    void delete(UUID id) {
        db.sql("delete from news.item where id = ?").param(id).update();
    }

    /** What somebody who has left wrote in their own name. */
    List<UUID> own(AccountId author) {
        return db.sql("select id from news.item where author = ? and voice = 'member'").param(author.value()).query(UUID.class).list();
    }

    void anonymise(AccountId author) {
        db.sql("update news.item set author = null where author = ?").param(author.value()).update();
        db.sql("update news.correction set by_account = null where by_account = ?").param(author.value()).update();
    }

    public int countListed() {
        return db.sql("select count(*) from news.item i where" + LISTED).query(Integer.class).single();
    }

    /** Ids beyond {@code after}, in order, of what everybody may read. */
    public List<UUID> published(@Nullable UUID after, int most) {
        return db.sql("select id from news.item where published_at is not null and withdrawn_at is null and id > ? order by id limit ?").params(after == null ? new UUID(0, 0) : after, most).query(UUID.class).list();
    }

    /** Slugs of what everybody may read, in the order in which it began. */
    public List<String> slugs(int from, int most) {
        return db.sql("select slug from news.item i where" + LISTED + "order by i.id limit ? offset ?").params(most, from).query(String.class).list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static UUID[] uuids(List<ConceptId> concepts) {
        return concepts.stream().map(ConceptId::value).toArray(UUID[]::new);
    }

    private static Item item(ResultSet row, int index) throws SQLException {
        var author = row.getObject("author", UUID.class);
        var begins = instant(row, "begins_at");
        var withdrawn = instant(row, "withdrawn_at");
        return new Item(row.getObject("id", UUID.class), row.getString("slug"), author == null ? null : new AccountId(author), Voice.of(row.getString("voice")), row.getObject("place", UUID.class),
                concepts(row, "sectors"), concepts(row, "terms"), begins == null ? null : new Occasion(begins, instant(row, "ends_at"), ZoneId.of(row.getString("zone"))),
                row.getTimestamp("created_at").toInstant(), instant(row, "due_at"), instant(row, "published_at"), instant(row, "corrected_at"), instant(row, "archived_at"),
                withdrawn == null ? null : new Withdrawal(withdrawn, row.getString("withdrawn_because")), row.getInt("comments"), row.getInt("version"));
    }

    private static List<ConceptId> concepts(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray()).map(ConceptId::new).toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
