package org.eclink.directory.internal.organisation;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.directory.DirectoryChanged;
import org.eclink.directory.DirectoryEntry;
import org.eclink.directory.internal.facts.Editable;
import org.eclink.directory.internal.facts.Edits;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.facts.Said;
import org.eclink.directory.internal.names.NameKeyRows;
import org.eclink.directory.internal.names.NameKeys;
import org.eclink.directory.internal.place.Offers;
import org.eclink.directory.internal.place.PlaceRemarks;
import org.eclink.web.Slugs;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import says of organisations, beside what people say. */
@Repository
public class OrganisationWriting implements Editable {

    private static final String REMOVABLE = """
            o.registered_at is not null and o.merged_into is null and not exists (select from directory.organisation m where m.merged_into = o.id)
               and not exists (select from directory.seat s where s.organisation = o.id and s.account <> :by and s.ended_at is null and (s.decided_at is null or s.is_confirmed))
               and (:isSecretariat or o.registered_by = :by and not exists (select from directory.change c where c.organisation = o.id and c.by_account <> :by))
            """;

    private final JdbcClient db;
    private final FactsJson json;
    private final Offers offers;
    private final PlaceRemarks remarks;
    private final ApplicationEventPublisher events;

    OrganisationWriting(JdbcClient db, FactsJson json, Offers offers, PlaceRemarks remarks, ApplicationEventPublisher events) {
        this.db = db;
        this.json = json;
        this.offers = offers;
        this.remarks = remarks;
        this.events = events;
    }

    /** Brings the imported facts of these organisations, by code, up to date; returns how many were new or had changed. */
    @Transactional
    public int write(Map<String, Facts> organisations) {
        var keys = new HashMap<Integer, Map<String, Boolean>>();
        organisations.forEach((code, imported) -> {
            var facts = shown(code, imported);
            upsert(code, imported, facts).ifPresent(number -> keys.put(number, nameKeys(code, facts)));
        });
        NameKeyRows.replace(db, "organisation", keys);
        tell(db.sql("select id from directory.organisation where number = any(?)").param(keys.keySet().toArray(Integer[]::new)).query(UUID.class).list());
        return keys.size();
    }

    private void tell(Collection<UUID> organisations) {
        if (!organisations.isEmpty()) events.publishEvent(new DirectoryChanged(DirectoryEntry.Kind.ORGANISATION, List.copyOf(organisations)));
    }

    @Override
    public Said locked(UUID organisation) {
        return db.sql("select imported, edited from directory.organisation where id = ? for update").param(organisation)
            .query((row, _) -> new Said(json.facts(row.getString("imported")), json.edits(row.getString("edited")))).single();
    }

    @Override
    @Transactional
    public void edit(UUID organisation, Facts imported, Edits edited) {
        var facts = edited.over(imported);
        db.sql("""
                update directory.organisation set edited = ?::jsonb, names = ?::jsonb, kind = ?::uuid, country = ?::uuid, seat = ?::uuid, version = version + 1
                 where id = ? returning number, code""")
            .param(json.write(edited.byProperty())).param(json.write(facts.names())).param(facts.text(Facts.KIND).orElseThrow()).param(facts.text(Facts.COUNTRY).orElseThrow())
            .param(facts.text(Facts.SEAT).orElse(null)).param(organisation)
            .query((row, _) -> Map.of(row.getInt("number"), nameKeys(row.getString("code"), facts))).list().forEach(keys -> NameKeyRows.replace(db, "organisation", keys));
        db.sql("update directory.revision set number = number + 1").update();
        tell(List.of(organisation));
    }

    /** One that a member brings, by what they say of it; returns its id. */
    @Transactional
    public UUID register(String code, Facts said, UUID by, Instant at) {
        var free = code;
        for (var next = 2; db.sql("select exists (select from directory.organisation where code = ?)").param(free).query(Boolean.class).single(); next++) free = code + "-" + next;
        upsert(free, new Facts(Map.of()), said).orElseThrow();
        var id = db.sql("update directory.organisation set registered_by = ?, registered_at = ? where code = ? returning id").params(by, Timestamp.from(at), free).query(UUID.class).single();
        edit(id, new Facts(Map.of()), new Edits(new LinkedHashMap<>(said.byProperty())));
        return id;
    }

    /** Whether this member may take it away: for the secretariat nobody else may speak for it, for who registered it nobody may have changed it either. */
    public boolean mayRemove(UUID id, UUID by, boolean isSecretariat) {
        return db.sql("select exists (select from directory.organisation o where o.id = :id and " + REMOVABLE + ")").param("id", id).param("by", by).param("isSecretariat", isSecretariat).query(Boolean.class).single();
    }

    /** False if it is not for this member to do. */
    @Transactional
    public boolean remove(UUID id, UUID by, boolean isSecretariat) {
        locked(id);
        return !remove("o.id = :id and " + REMOVABLE, Map.of("id", id, "by", by, "isSecretariat", isSecretariat)).isEmpty();
    }

    /** What this member has registered and nobody else has taken up goes with them, if they wish; of the rest nobody knows who registered it. */
    @Transactional
    public void leave(UUID account, boolean isRemoved) {
        if (isRemoved) remove(REMOVABLE, Map.of("by", account, "isSecretariat", false));
        db.sql("update directory.organisation set registered_by = null where registered_by = ?").param(account).update();
    }

    private Collection<UUID> remove(String which, Map<String, Object> parameters) {
        var removed = new HashMap<Integer, UUID>();
        db.sql("delete from directory.organisation o where " + which + " returning o.number, o.id").params(parameters).query(row -> {
            removed.put(row.getInt("number"), row.getObject("id", UUID.class));
        });
        if (removed.isEmpty()) return List.of();
        NameKeyRows.replace(db, "organisation", removed.keySet().stream().collect(Collectors.toMap(number -> number, _ -> Map.of())));
        db.sql("update directory.revision set number = number + 1").update();
        remarks.forget(removed.values());
        tell(removed.values());
        return removed.values();
    }

    /** How many this member has registered since. */
    public int countRegistered(UUID by, Instant since) {
        return db.sql("select count(*) from directory.organisation where registered_by = ? and registered_at > ?").params(by, Timestamp.from(since)).query(Integer.class).single();
    }

    /** Its address leads to the other one from now on, and so do those of all that were merged into it before. False if either is merged already. */
    @Transactional
    public boolean merge(UUID one, UUID into) {
        var isFree = db.sql("select count(*) from (select from directory.organisation where id in (?, ?) and merged_into is null for update) as free").params(one, into).query(Integer.class).single() == 2;
        if (!isFree) return false;
        db.sql("update directory.organisation set merged_into = ?, version = version + 1 where id = ? or merged_into = ?").params(into, one, one).update();
        db.sql("update directory.revision set number = number + 1").update();
        tell(List.of(one, into));
        return true;
    }

    /** On its own again. False if it is. */
    @Transactional
    public boolean separate(UUID id) {
        var isSeparated = db.sql("update directory.organisation set merged_into = null, version = version + 1 where id = ? and merged_into is not null").param(id).update() == 1;
        db.sql("update directory.revision set number = number + 1").update();
        tell(List.of(id));
        return isSeparated;
    }

    private Facts shown(String code, Facts imported) {
        return db.sql("select id, imported, edited from directory.organisation where code = ?").param(code).query((row, _) -> {
            var said = new Said(json.facts(row.getString("imported")), json.edits(row.getString("edited")));
            offers.make(row.getObject("id", UUID.class), false, said, json.facts(json.write(imported.byProperty())));
            return said.edited().over(imported);
        }).optional().orElse(imported);
    }

    private Optional<Integer> upsert(String code, Facts imported, Facts facts) {
        return db.sql("""
                with changed as (
                    update directory.organisation
                       set imported = :imported::jsonb, names = :names::jsonb, kind = :kind::uuid, country = :country::uuid, seat = :seat::uuid,
                           version = version + 1
                     where code = :code and imported is distinct from :imported::jsonb
                    returning number),
                added as (
                    insert into directory.organisation (id, code, slug, imported, names, kind, country, seat)
                    select :id, :code,
                           case when exists (select from directory.organisation where slug = :slug)
                                then :slug || '-' || left(md5(:code), 8) else :slug end,
                           :imported::jsonb, :names::jsonb, :kind::uuid, :country::uuid, :seat::uuid
                     where not exists (select from directory.organisation where code = :code)
                    returning number)
                select number from changed union all select number from added""")
            .param("id", UuidCreator.getTimeOrderedEpoch()).param("code", code).param("slug", Slugs.of(code))
            .param("imported", json.write(imported.byProperty())).param("names", json.write(facts.names()))
            .param("kind", facts.text(Facts.KIND).orElseThrow()).param("country", facts.text(Facts.COUNTRY).orElseThrow())
            .param("seat", facts.text(Facts.SEAT).orElse(null))
            .query(Integer.class).optional();
    }

    private static Map<String, Boolean> nameKeys(String code, Facts facts) {
        var keys = new LinkedHashMap<>(NameKeys.ofName(code));
        facts.names().values().forEach(name -> NameKeys.ofName(name).forEach((key, whole) -> keys.merge(key, whole, Boolean::logicalOr)));
        return keys;
    }
}
