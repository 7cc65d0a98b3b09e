package org.eclink.terms.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclink.terms.Concept;
import org.eclink.terms.Concept.Status;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Mapping;
import org.eclink.terms.Mapping.Match;
import org.eclink.terms.Scheme;
import org.eclink.terms.internal.Snapshot.Spelling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads what is kept, an edit before what was imported. */
@Repository
class Concepts {

    private static final String PLACE =
            "(select distinct on (concept) * from terms.place order by concept, origin = 'edit' desc)";

    private final JdbcClient db;

    Concepts(JdbcClient db) {
        this.db = db;
    }

    /** As committed, even if the caller is in the midst of a transaction of its own. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    long revision() {
        return number();
    }

    private long number() {
        return db.sql("select number from terms.revision").query(Long.class).single();
    }

    /** Everything as of one moment, so that its revision tells what it lacks. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW, isolation = Isolation.REPEATABLE_READ)
    Snapshot load() {
        var labels = new HashMap<UUID, Map<String, String>>();
        var spellings = new ArrayList<Spelling>();
        db.sql("""
                select l.concept, l.kind, l.tag, l.text
                  from terms.label l join terms.concept c on c.id = l.concept
                  join %s p on p.concept = c.id
                 where l.text <> '' and (l.origin = 'edit' or not exists (select from terms.label e
                       where (e.concept, e.kind, e.tag, e.origin) = (l.concept, l.kind, l.tag, 'edit')))
                 order by array_position(array['preferred', 'alternative', 'deprecated', 'hidden'], l.kind), p.position, c.code, l.tag
                """.formatted(PLACE)).query(row -> {
            var concept = row.getObject("concept", UUID.class);
            spellings.add(new Spelling(new ConceptId(concept), row.getString("tag"), row.getString("kind").equals("hidden"), row.getString("kind").equals("deprecated"), row.getString("text")));
            if (row.getString("kind").equals("preferred")) collect(labels, concept, row);
        });
        return new Snapshot(number(), schemes(), concepts(labels, notes()), spellings, mappings());
    }

    private List<Concept> concepts(Map<UUID, Map<String, String>> labels, Map<UUID, Map<String, String>> notes) {
        return db.sql("""
                select c.scheme, c.code, p.* from terms.concept c join %s p on p.concept = c.id
                 order by p.position, c.code""".formatted(PLACE))
            .query((row, _) -> {
                var id = row.getObject("concept", UUID.class);
                var broader = row.getObject("broader", UUID.class);
                return new Concept(new ConceptId(id), row.getString("scheme"), row.getString("code"),
                        broader == null ? null : new ConceptId(broader), row.getInt("position"),
                        texts(labels, id), texts(notes, id), row.getString("source"), row.getString("confidence"),
                        Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)));
            }).list();
    }

    private Map<UUID, Map<String, String>> notes() {
        var notes = new HashMap<UUID, Map<String, String>>();
        db.sql("""
                select concept, tag, text from terms.note n
                 where kind = 'note' and text <> '' and (origin = 'edit' or not exists (select from terms.note e
                       where (e.concept, e.kind, e.tag, e.origin) = (n.concept, n.kind, n.tag, 'edit')))
                 order by tag""").query(row -> {
            collect(notes, row.getObject("concept", UUID.class), row);
        });
        return notes;
    }

    private List<Scheme> schemes() {
        var titles = new HashMap<String, Map<String, String>>();
        db.sql("select * from terms.title order by origin = 'edit', tag") // the later one stays
            .query(row -> {
                collect(titles, row.getString("scheme"), row);
            });
        return db.sql("select * from terms.scheme order by position, code")
            .query((row, _) -> new Scheme(row.getString("code"), row.getString("version"),
                    row.getString("replaced_by"), texts(titles, row.getString("code"))))
            .list();
    }

    private List<Mapping> mappings() {
        return db.sql("""
                select distinct on (subject, object) * from terms.mapping
                 order by subject, object, origin = 'edit' desc""")
            .query((row, _) -> new Mapping(new ConceptId(row.getObject("subject", UUID.class)),
                    Match.valueOf(row.getString("match").toUpperCase(Locale.ROOT)),
                    new ConceptId(row.getObject("object", UUID.class)),
                    row.getString("source"), row.getString("confidence")))
            .list();
    }

    private static <K> void collect(Map<K, Map<String, String>> texts, K owner, ResultSet row) throws SQLException {
        texts.computeIfAbsent(owner, _ -> new LinkedHashMap<>()).put(row.getString("tag"), row.getString("text"));
    }

    private static <K> Map<String, String> texts(Map<K, Map<String, String>> texts, K owner) {
        return Collections.unmodifiableMap(texts.getOrDefault(owner, Map.of()));
    }
}
