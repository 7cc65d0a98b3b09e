package org.eclink.benchmark;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.directory.internal.names.NameKeys;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Puts members into the database of an EC-Link that runs: nobody registers a million times. All have the same password; one is signed in. */
final class GeneratedMembers {

    static final String PASSWORD = "a harbour on both shores";
    static final String SESSION = "session=bench-bench-bench-bench-bench-bench-benc";

    private static final int BATCH = 10_000;
    private static final Map<String, ULocale> LANGUAGES = Map.of("en", ULocale.ENGLISH, "zh", ULocale.SIMPLIFIED_CHINESE, "nl", ULocale.forLanguageTag("nl"));

    private final Connection db;

    private GeneratedMembers(Connection db) {
        this.db = db;
    }

    /** {@code data} is the directory of the running EC-Link. */
    static void write(Path data, int members) throws IOException, SQLException {
        try (var db = RunningDatabase.of(data)) {
            db.setAutoCommit(false);
            var all = new GeneratedMembers(db);
            for (var from = 0; from < members; from += BATCH) all.writeBatch(from, Math.min(members, from + BATCH));
            all.signIn();
            all.run("update directory.people_revision set number = number + 1");
            db.commit();
            db.setAutoCommit(true);
            all.run("vacuum (analyze) accounts.account, accounts.consent, directory.person, directory.person_order, directory.name_key");
        }
    }

    private void run(String sql, Object... arrays) throws SQLException {
        RunningDatabase.run(db, sql, arrays);
    }

    private Object array(String type, List<?> values) throws SQLException {
        return db.createArrayOf(type, values.toArray());
    }

    private void writeBatch(int from, int to) throws SQLException {
        var people = IntStream.range(from, to).mapToObj(GeneratedPerson::of).toList();
        var ids = array("uuid", people.stream().map(GeneratedPerson::id).toList());
        var chinese = array("text", people.stream().map(GeneratedPerson::chinese).toList());
        var latin = array("text", people.stream().map(GeneratedPerson::latin).toList());
        run("""
                insert into accounts.account (id, chinese_name, latin_name, address, address_key, confirmed_at, admitted_at, password, languages, zone, registered_at, needs_vouching)
                select id, chinese, latin, address, address, now(), now(), ?, '{en,zh-Hans}', 'Europe/Berlin', now(), false from unnest(?, ?, ?, ?) as m (id, chinese, latin, address)""",
            kept(), ids, chinese, latin, array("text", people.stream().map(GeneratedPerson::address).toList()));
        run("insert into accounts.consent (account, purpose, wording, is_given, at) select id, 'listed', '2026-11', true, now() from unnest(?) as m (id)", ids);
        run("""
                insert into directory.person (account, chinese_name, latin_name, is_listed, organisation, sectors, languages, expertise, availability, name_to, sectors_to, languages_to, verified_at)
                select m.id, m.chinese, m.latin, true, 'Department ' || m.n % 500, s.ids, l.ids, 'Works on plan ' || m.n, a.id, 1 + m.n % 2, 2, 2, case when m.n % 50 = 0 then now() end
                  from unnest(?, ?, ?) with ordinality as m (id, chinese, latin, n)
                  join (select n, (select coalesce(array_agg(id order by id), '{}') from (select id, row_number() over (order by id) as place from terms.concept where scheme = 'sectors') as c
                                    where (n >> c.place::int & 1) = 1) as ids from generate_series(0, 255) as n) as s on s.n = m.n * 37 % 256
                  join (select n, (select array_agg(id order by id) from terms.concept where scheme = 'languages' and code in ('en', (array['zh', 'nl', 'de', 'fr', 'es'])[n + 1])) as ids
                          from generate_series(0, 4) as n) as l on l.n = m.n % 5
                  join (select id, row_number() over (order by id) - 1 as n from terms.concept where scheme = 'availabilities') as a on a.n = m.n % 5""",
            ids, chinese, latin);
        writeNames(people);
    }

    private void writeNames(List<GeneratedPerson> people) throws SQLException {
        var ids = array("uuid", people.stream().map(GeneratedPerson::id).toList());
        for (var language : LANGUAGES.entrySet()) {
            var collator = Collator.getInstance(language.getValue());
            var keys = people.stream().map(person -> collator.getCollationKey(language.getKey().equals("zh") && person.chinese() != null ? person.chinese() : person.latin()).toByteArray()).map(HexFormat.of()::formatHex).toList();
            run("insert into directory.person_order (language, key, number) select ?, decode(key, 'hex'), number from unnest(?, ?) as o (id, key) join directory.person p on p.account = o.id", language.getKey(), ids, array("text", keys));
        }
        var whose = new ArrayList<Object>();
        var keys = new ArrayList<String>();
        var whole = new ArrayList<Boolean>();
        for (var person : people) {
            var all = new LinkedHashMap<>(NameKeys.ofName(person.latin()));
            if (person.chinese() != null) NameKeys.ofName(person.chinese()).forEach((key, isWhole) -> all.merge(key, isWhole, Boolean::logicalOr));
            all.forEach((key, isWhole) -> {
                whose.add(person.id());
                keys.add(key);
                whole.add(isWhole);
            });
        }
        run("insert into directory.name_key (kind, key, number, whole) select 'person', k.key, p.number, k.whole from unnest(?, ?, ?) as k (id, key, whole) join directory.person p on p.account = k.id",
            array("uuid", whose), array("text", keys), array("bool", whole));
    }

    private void signIn() throws SQLException {
        run("""
                insert into accounts.session (digest, id, account, means, began_at, proved_at, seen_at, ends_at, device)
                values (?, gen_random_uuid(), ?, '{password}', now(), now(), now(), now() + interval '100 years', 'bench')""",
            DigestUtils.sha256(SESSION.substring(SESSION.indexOf('=') + 1)), GeneratedPerson.of(0).id());
    }

    /** As {@code Passwords} keeps it. */
    private static String kept() {
        return Kept.PASSWORD;
    }

    private static final class Kept {

        static final String PASSWORD = String.valueOf(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2).encode(GeneratedMembers.PASSWORD));
    }
}
