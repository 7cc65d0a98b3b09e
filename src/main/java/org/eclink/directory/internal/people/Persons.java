package org.eclink.directory.internal.people;

import com.ibm.icu.text.Collator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.PersonName;
import org.eclink.directory.DirectoryChanged;
import org.eclink.directory.DirectoryEntry;
import org.eclink.directory.internal.names.NameKeyRows;
import org.eclink.directory.internal.names.NameKeys;
import org.eclink.directory.listing.Numbered;
import org.eclink.terms.ConceptId;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who is here. Every change moves the revision by which lists of people are read anew. */
@Repository
class Persons {

    private static final String KIND = "person";
    private static final String READERS = Arrays.stream(ProfileField.values()).map(ProfileField::readers).collect(Collectors.joining(", "));
    private static final String ALL = "select account, number, chinese_name, latin_name, is_listed, organisation, sectors, languages, expertise, availability, links, orcid, "
        + READERS + ", verified_at, version from directory.person ";

    private final JdbcClient db;
    private final Site site;
    private final ApplicationEventPublisher events;

    Persons(JdbcClient db, Site site, ApplicationEventPublisher events) {
        this.db = db;
        this.site = site;
        this.events = events;
    }

    Optional<Person> find(AccountId id) {
        return db.sql(ALL + "where account = ?").param(id.value()).query(Persons::person).optional();
    }

    /** In the order of {@code numbers}, as far as such a reader sees them: a list may have been read a moment ago. */
    List<Person> numbered(List<Integer> numbers, Audience reader) {
        if (numbers.isEmpty()) return List.of();
        var rows = db.sql(ALL + "where number = any(?)").param(numbers.toArray(Integer[]::new)).query(Persons::person).list();
        return Numbered.inOrder(numbers, rows.stream().flatMap(person -> person.seenBy(reader).stream()).toList(), Person::number);
    }

    /** What the account says is read and written by one at a time, the last one last. */
    void hold(AccountId id) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))").param("directory.person " + id).query((_, _) -> 1).list();
    }

    /** What the account says of its owner. */
    @Transactional
    void know(AccountId id, PersonName name, boolean isListed) {
        var number = db.sql("""
                insert into directory.person (account, chinese_name, latin_name, is_listed) values (?, ?, ?, ?)
                on conflict (account) do update set chinese_name = excluded.chinese_name, latin_name = excluded.latin_name, is_listed = excluded.is_listed,
                    name_to = case when excluded.is_listed then person.name_to else 1 end -- who shows themselves again begins with members
                returning number""")
            .param(id.value()).param(name.chinese()).param(name.latin()).param(isListed).query(Integer.class).single();
        writeOrder(number, name);
        NameKeyRows.replace(db, KIND, Map.of(number, nameKeys(name)));
        moveRevision();
        tell(id);
    }

    private void writeOrder(int number, PersonName name) {
        db.sql("delete from directory.person_order where number = ?").param(number).update();
        for (var language : site.languages()) {
            db.sql("insert into directory.person_order (language, key, number) values (?, ?, ?)")
                .params(language.code(), Collator.getInstance(language.locale()).getCollationKey(name.in(language)).toByteArray(), number).update();
        }
    }

    private static Map<String, Boolean> nameKeys(PersonName name) {
        var keys = new LinkedHashMap<String, Boolean>();
        Stream.of(name.chinese(), name.latin()).filter(one -> one != null).forEach(one -> NameKeys.ofName(one).forEach((key, whole) -> keys.merge(key, whole, Boolean::logicalOr)));
        return keys;
    }

    /** What a member says of themselves, having read this {@code version}. False if they have saved since, in another window. */
    @Transactional
    boolean save(AccountId id, Profile profile, Map<ProfileField, Audience> readers, int version) {
        var to = Arrays.stream(ProfileField.values()).map(field -> field.readers() + " = " + readers.getOrDefault(field, Audience.NOBODY).number()).collect(Collectors.joining(", "));
        var availability = profile.availability();
        var saved = db.sql("update directory.person set organisation = ?, sectors = ?, languages = ?, expertise = ?, availability = ?, links = ?, orcid = ?, " + to
                + ", version = version + 1 where account = ? and version = ?")
            .param(profile.organisation()).param(ids(profile.sectors())).param(ids(profile.languages())).param(profile.expertise())
            .param(availability == null ? null : availability.value()).param(profile.links().toArray(String[]::new)).param(profile.orcid())
            .param(id.value()).param(version).update() == 1;
        if (saved) {
            moveRevision();
            tell(id);
        }
        return saved;
    }

    @Transactional
    void forget(AccountId id) {
        var number = db.sql("delete from directory.person where account = ? returning number").param(id.value()).query(Integer.class).optional();
        number.ifPresent(one -> NameKeyRows.replace(db, KIND, Map.of(one, Map.of())));
        moveRevision();
        tell(id);
    }

    private void tell(AccountId id) {
        events.publishEvent(new DirectoryChanged(DirectoryEntry.Kind.PERSON, List.of(id.value())));
    }

    void moveRevision() {
        db.sql("update directory.people_revision set number = number + 1").update();
    }

    private static UUID[] ids(List<ConceptId> concepts) {
        return concepts.stream().map(ConceptId::value).toArray(UUID[]::new);
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        var readers = new EnumMap<ProfileField, Audience>(ProfileField.class);
        for (var field : ProfileField.values()) readers.put(field, Audience.numbered(row.getInt(field.readers())));
        var verified = row.getTimestamp("verified_at");
        var profile = new Profile(row.getString("organisation"), concepts(row, "sectors"), concepts(row, "languages"), row.getString("expertise"),
                concept(row.getObject("availability", UUID.class)), List.of((String[]) row.getArray("links").getArray()), row.getString("orcid"));
        return new Person(new AccountId(row.getObject("account", UUID.class)), row.getInt("number"), new PersonName(row.getString("chinese_name"), row.getString("latin_name")),
                row.getBoolean("is_listed"), profile, readers, verified == null ? null : verified.toInstant(), row.getInt("version"));
    }

    private static @Nullable ConceptId concept(@Nullable UUID id) {
        return id == null ? null : new ConceptId(id);
    }

    private static List<ConceptId> concepts(ResultSet row, String column) throws SQLException {
        return Stream.of((UUID[]) row.getArray(column).getArray()).map(ConceptId::new).toList();
    }
}
