package org.eclink.terms.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.terms.internal.Draft.Link;
import org.eclink.terms.internal.Draft.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes what imports say, in their own rows only, each kind of row in one statement that takes them all as JSON. Rows
 * that say the same already are left alone, so that an import without news moves no revision.
 */
@Repository
class ImportedConcepts {

    private final JdbcClient db;
    private final JsonMapper json;

    ImportedConcepts(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** The hash of the files imported last. Other imports wait until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    String claim() {
        return db.sql("select imported from terms.revision for update").query(String.class).single();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replace(List<Vocabulary> schemes, Collection<Draft> drafts, List<Link> links, String hash) {
        moveRevision(saveSchemes(schemes) + saveTitles(schemes) + save(drafts) + saveLinks(links));
        db.sql("update terms.revision set imported = :hash").param("hash", hash).update();
    }

    /** The ids of the drafts, in their order; of two with the same key the first counts. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    List<UUID> ensure(List<Draft> drafts) {
        claim();
        var distinct = new LinkedHashMap<Key, Draft>();
        drafts.forEach(draft -> distinct.putIfAbsent(draft.key(), draft));
        moveRevision(save(distinct.values()));
        var ids = ids(drafts.stream().map(Draft::key));
        return drafts.stream().map(draft -> Objects.requireNonNull(ids.get(draft.key()))).toList();
    }

    private void moveRevision(int changes) {
        if (changes > 0) db.sql("update terms.revision set number = number + 1").update();
    }

    private int saveSchemes(List<Vocabulary> schemes) {
        record Row(String code, String version, @Nullable String replacedBy, int position) {}
        return write("""
                insert into terms.scheme as old (code, version, replaced_by, position)
                select code, version, "replacedBy", position
                  from jsonb_to_recordset(cast(:rows as jsonb))
                       as new (code text, version text, "replacedBy" text, position int)
                    on conflict (code) do update set (version, replaced_by, position) =
                       (excluded.version, excluded.replaced_by, excluded.position)
                 where (old.version, old.replaced_by, old.position) is distinct from
                       (excluded.version, excluded.replaced_by, excluded.position)""",
                schemes.stream().map(scheme -> new Row(
                        scheme.code(), scheme.version(), scheme.replacedBy(), schemes.indexOf(scheme))));
    }

    private int saveTitles(List<Vocabulary> schemes) {
        record Row(String scheme, String tag, String text, String source) {}
        return write("""
                insert into terms.title as old (scheme, tag, origin, text, source)
                select scheme, tag, 'import', text, source
                  from jsonb_to_recordset(cast(:rows as jsonb)) as new (scheme text, tag text, text text, source text)
                    on conflict (scheme, tag, origin) do update set (text, source) = (excluded.text, excluded.source)
                 where (old.text, old.source) is distinct from (excluded.text, excluded.source)""",
                schemes.stream().flatMap(scheme -> scheme.titles().entrySet().stream().map(title -> new Row(
                        scheme.code(), title.getKey(), title.getValue(), scheme.source()))));
    }

    private int save(Collection<Draft> drafts) {
        saveIdentities(drafts);
        var ids = ids(drafts.stream().flatMap(draft -> Stream.of(draft.key(), draft.broader())));
        return savePlaces(drafts, ids) + saveLabels(drafts, ids) + saveNotes(drafts, ids);
    }

    private void saveIdentities(Collection<Draft> drafts) {
        record Row(UUID id, String scheme, String code) {}
        write("""
                insert into terms.concept (id, scheme, code)
                select * from jsonb_to_recordset(cast(:rows as jsonb)) as new (id uuid, scheme text, code text)
                    on conflict (scheme, code) do nothing""",
                drafts.stream().map(draft -> new Row(
                        UuidCreator.getTimeOrderedEpoch(), draft.key().scheme(), draft.key().code())));
    }

    private Map<Key, UUID> ids(Stream<@Nullable Key> keys) {
        var ids = new HashMap<Key, UUID>();
        db.sql("""
                select id, scheme, code from terms.concept join (
                       select distinct * from jsonb_to_recordset(cast(:keys as jsonb)) as key (scheme text, code text))
                       using (scheme, code)""")
            .param("keys", json.writeValueAsString(keys.filter(Objects::nonNull).toList()))
            .query(row -> {
                ids.put(new Key(row.getString("scheme"), row.getString("code")), row.getObject("id", UUID.class));
            });
        return ids;
    }

    private int savePlaces(Collection<Draft> drafts, Map<Key, UUID> ids) {
        record Row(@Nullable UUID concept, @Nullable UUID broader, int position, String status, String source,
                String confidence) {}
        return write("""
                insert into terms.place as old (concept, origin, broader, position, status, source, confidence)
                select concept, 'import', broader, position, status, source, confidence
                  from jsonb_to_recordset(cast(:rows as jsonb)) as new (concept uuid, broader uuid, position int,
                       status text, source text, confidence text)
                    on conflict (concept, origin) do update set (broader, position, status, source, confidence) =
                       (excluded.broader, excluded.position, excluded.status, excluded.source, excluded.confidence)
                 where (old.broader, old.position, old.status, old.source, old.confidence) is distinct from
                       (excluded.broader, excluded.position, excluded.status, excluded.source, excluded.confidence)""",
                drafts.stream().map(draft -> new Row(ids.get(draft.key()),
                        draft.broader() == null ? null : ids.get(draft.broader()), draft.position(),
                        code(draft.status()), draft.source(), draft.confidence())));
    }

    private int saveLabels(Collection<Draft> drafts, Map<Key, UUID> ids) {
        record Row(@Nullable UUID concept, String kind, String tag, String text, String source, String confidence) {}
        var rows = drafts.stream().flatMap(draft -> draft.names().stream().map(name -> new Row(ids.get(draft.key()),
                code(name.kind()), name.tag(), name.text(), name.source(), name.confidence()))).distinct().toList();
        return write("""
                delete from terms.label old using (select distinct concept
                       from jsonb_to_recordset(cast(:rows as jsonb)) as row (concept uuid)) touched
                 where old.concept = touched.concept and old.origin = 'import'
                   and (old.concept, old.kind, old.tag, old.text) not in (select concept, kind, tag, text
                       from jsonb_to_recordset(cast(:rows as jsonb))
                         as new (concept uuid, kind text, tag text, text text))""", rows.stream())
            + write("""
                insert into terms.label as old (concept, origin, kind, tag, text, source, confidence)
                select concept, 'import', kind, tag, text, source, confidence
                  from jsonb_to_recordset(cast(:rows as jsonb)) as new (concept uuid, kind text, tag text, text text,
                       source text, confidence text)
                    on conflict (concept, kind, tag, origin, text) do update set (source, confidence) =
                       (excluded.source, excluded.confidence)
                 where (old.source, old.confidence) is distinct from (excluded.source, excluded.confidence)""",
                rows.stream());
    }

    private int saveNotes(Collection<Draft> drafts, Map<Key, UUID> ids) {
        record Row(@Nullable UUID concept, String tag, String text, String source, String confidence) {}
        return write("""
                insert into terms.note as old (concept, origin, kind, tag, text, source, confidence)
                select concept, 'import', 'note', tag, text, source, confidence
                  from jsonb_to_recordset(cast(:rows as jsonb)) as new (concept uuid, tag text, text text,
                       source text, confidence text)
                    on conflict (concept, kind, tag, origin) do update set (text, source, confidence) =
                       (excluded.text, excluded.source, excluded.confidence)
                 where (old.text, old.source, old.confidence) is distinct from
                       (excluded.text, excluded.source, excluded.confidence)""",
                drafts.stream().flatMap(draft -> draft.notes().entrySet().stream().map(note -> new Row(
                        ids.get(draft.key()), note.getKey(), note.getValue(), draft.source(), draft.confidence()))));
    }

    private int saveLinks(List<Link> links) {
        record Row(@Nullable UUID subject, @Nullable UUID object, String match, String source, String confidence) {}
        var ids = ids(links.stream().flatMap(link -> Stream.of(link.subject(), link.object())));
        var rows = links.stream().map(link -> new Row(ids.get(link.subject()), ids.get(link.object()),
                code(link.match()), link.source(), link.confidence())).toList();
        return write("""
                delete from terms.mapping where origin = 'import' and (subject, object) not in (select subject, object
                       from jsonb_to_recordset(cast(:rows as jsonb)) as new (subject uuid, object uuid))""",
                rows.stream())
            + write("""
                insert into terms.mapping as old (subject, object, match, origin, source, confidence)
                select subject, object, match, 'import', source, confidence
                  from jsonb_to_recordset(cast(:rows as jsonb)) as new (subject uuid, object uuid, match text,
                       source text, confidence text)
                    on conflict (subject, object, origin) do update set (match, source, confidence) =
                       (excluded.match, excluded.source, excluded.confidence)
                 where (old.match, old.source, old.confidence) is distinct from
                       (excluded.match, excluded.source, excluded.confidence)""",
                rows.stream());
    }

    /** How many rows changed. */
    private int write(String sql, Stream<? extends Record> rows) {
        return db.sql(sql).param("rows", json.writeValueAsString(rows.toList())).update();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
