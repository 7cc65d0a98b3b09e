package org.eclink.terms.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.terms.Concept.Status;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Mapping.Match;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All that is kept of one concept, and what people make of it: their rows stand beside the imported ones and come before them. */
@Repository
class ConceptRows {

    private static final String MADE_BY_PEOPLE = "own wording";

    private final JdbcClient db;
    private final Clock clock;

    ConceptRows(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** A label of whatever kind; {@code isEdited}: by a person. */
    record Label(String kind, String tag, String text, String source) {}

    /** A definition or a note. */
    record Note(String kind, String tag, String text, String source) {}

    /** What somebody changed. */
    record Change(int number, Instant at, @Nullable AccountId by, String field, String before, String after) {}

    /** As readers see them, the strongest kind first, then by language. */
    List<Label> labels(ConceptId concept) {
        return db.sql("""
                select l.kind, l.tag, l.text, l.source from terms.label l
                 where l.concept = ? and l.text <> '' and (l.origin = 'edit' or not exists (select from terms.label e where (e.concept, e.kind, e.tag, e.origin) = (l.concept, l.kind, l.tag, 'edit')))
                 order by array_position(array['preferred', 'alternative', 'deprecated', 'hidden'], l.kind), l.tag, l.text""").param(concept.value())
            .query((row, _) -> new Label(row.getString("kind"), row.getString("tag"), row.getString("text"), row.getString("source"))).list();
    }

    List<Note> notes(ConceptId concept) {
        return db.sql("""
                select n.kind, n.tag, n.text, n.source from terms.note n
                 where n.concept = ? and n.text <> '' and (n.origin = 'edit' or not exists (select from terms.note e where (e.concept, e.kind, e.tag, e.origin) = (n.concept, n.kind, n.tag, 'edit')))
                 order by n.kind, n.tag""").param(concept.value()).query((row, _) -> new Note(row.getString("kind"), row.getString("tag"), row.getString("text"), row.getString("source"))).list();
    }

    /** Of a whole vocabulary, by concept, as {@link #labels}. */
    Map<UUID, List<Label>> labelsOf(String scheme) {
        var found = new HashMap<UUID, List<Label>>();
        db.sql("""
                select l.concept, l.kind, l.tag, l.text, l.source from terms.label l join terms.concept c on c.id = l.concept
                 where c.scheme = ? and l.text <> '' and (l.origin = 'edit' or not exists (select from terms.label e where (e.concept, e.kind, e.tag, e.origin) = (l.concept, l.kind, l.tag, 'edit')))
                 order by array_position(array['preferred', 'alternative', 'deprecated', 'hidden'], l.kind), l.tag, l.text""").param(scheme).query(row -> {
            found.computeIfAbsent(row.getObject("concept", UUID.class), _ -> new ArrayList<>()).add(new Label(row.getString("kind"), row.getString("tag"), row.getString("text"), row.getString("source")));
        });
        return found;
    }

    Map<UUID, List<Note>> notesOf(String scheme) {
        var found = new HashMap<UUID, List<Note>>();
        db.sql("""
                select n.concept, n.kind, n.tag, n.text, n.source from terms.note n join terms.concept c on c.id = n.concept
                 where c.scheme = ? and n.text <> '' and (n.origin = 'edit' or not exists (select from terms.note e where (e.concept, e.kind, e.tag, e.origin) = (n.concept, n.kind, n.tag, 'edit')))
                 order by n.kind, n.tag""").param(scheme).query(row -> {
            found.computeIfAbsent(row.getObject("concept", UUID.class), _ -> new ArrayList<>()).add(new Note(row.getString("kind"), row.getString("tag"), row.getString("text"), row.getString("source")));
        });
        return found;
    }

    /** The newest first. */
    List<Change> changes(ConceptId concept, int most) {
        return db.sql("select number, at, by_account, field, before, after from terms.change where concept = ? order by number desc, field limit ?").params(concept.value(), most).query((row, _) -> {
            var by = row.getObject("by_account", UUID.class);
            return new Change(row.getInt("number"), row.getTimestamp("at").toInstant(), by == null ? null : new AccountId(by), row.getString("field"), row.getString("before"), row.getString("after"));
        }).list();
    }

    /** How often it was changed; nobody else changes it until the transaction ends. */
    int held(ConceptId concept) {
        db.sql("select from terms.concept where id = ? for update").param(concept.value()).query().listOfRows();
        return number(concept);
    }

    int number(ConceptId concept) {
        return db.sql("select coalesce(max(number), 0) from terms.change where concept = ?").param(concept.value()).query(Integer.class).single();
    }

    /** These words of one kind and language alone, from now on; none takes the imported ones away. */
    void setLabels(ConceptId concept, String kind, String tag, List<String> words) {
        db.sql("delete from terms.label where concept = ? and kind = ? and tag = ? and origin = 'edit'").params(concept.value(), kind, tag).update();
        for (var word : words.isEmpty() ? List.of("") : words) {
            db.sql("insert into terms.label (concept, origin, kind, tag, text, source, confidence) values (?, 'edit', ?, ?, ?, ?, 'high')").params(concept.value(), kind, tag, word, MADE_BY_PEOPLE).update();
        }
    }

    void setNote(ConceptId concept, String kind, String tag, String words) {
        db.sql("""
                insert into terms.note (concept, origin, kind, tag, text, source, confidence) values (?, 'edit', ?, ?, ?, ?, 'high')
                on conflict (concept, kind, tag, origin) do update set text = excluded.text""").params(concept.value(), kind, tag, words, MADE_BY_PEOPLE).update();
    }

    void setStatus(ConceptId concept, Status status) {
        db.sql("""
                insert into terms.place (concept, origin, broader, position, status, source, confidence)
                select concept, 'edit', broader, position, :status, source, confidence from terms.place where concept = :concept order by origin = 'edit' desc limit 1
                on conflict (concept, origin) do update set status = excluded.status""").param("status", status.name().toLowerCase(Locale.ROOT)).param("concept", concept.value()).update();
    }

    void map(ConceptId subject, Match match, ConceptId object) {
        db.sql("""
                insert into terms.mapping (subject, object, match, origin, source, confidence) values (?, ?, ?, 'edit', ?, 'high')
                on conflict (subject, object, origin) do update set match = excluded.match""").params(subject.value(), object.value(), match.name().toLowerCase(Locale.ROOT), MADE_BY_PEOPLE).update();
    }

    /** What people said it became. */
    void unmap(ConceptId subject) {
        db.sql("delete from terms.mapping where subject = ? and origin = 'edit'").param(subject.value()).update();
    }

    void note(ConceptId concept, int number, AccountId by, String field, String before, String after) {
        db.sql("insert into terms.change (concept, number, at, by_account, field, before, after) values (?, ?, ?, ?, ?, left(?, 4000), left(?, 4000))")
            .params(concept.value(), number, Timestamp.from(clock.instant()), by.value(), field, before, after).update();
    }

    void moveRevision() {
        db.sql("update terms.revision set number = number + 1").update();
    }

    void anonymise(AccountId account) {
        db.sql("update terms.change set by_account = null where by_account = ?").param(account.value()).update();
    }

    /** What somebody changed, for them to take along. */
    List<Object> by(AccountId account) {
        return new ArrayList<>(db.sql("select c.scheme, c.code, h.at, h.field, h.before, h.after from terms.change h join terms.concept c on c.id = h.concept where h.by_account = ? order by h.at").param(account.value()).query().listOfRows());
    }
}
