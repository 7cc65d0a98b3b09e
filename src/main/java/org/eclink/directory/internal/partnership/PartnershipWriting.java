package org.eclink.directory.internal.partnership;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.facts.Edits;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.names.NameKeyRows;
import org.eclink.directory.internal.names.NameKeys;
import org.eclink.web.Slugs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import says of partnerships, beside what people say. */
@Repository
public class PartnershipWriting {

    /** The two ends as the import names them; a city that is not in the directory has no id. */
    public record Ends(@Nullable UUID europeanCity, String europeanName, @Nullable UUID chineseCity, String chineseName) {

        private static final int LONGEST_NAME = 44; // two of them and a code fit into the column

        String slug() {
            return Slugs.of(europeanName, LONGEST_NAME) + "-" + Slugs.of(chineseName, LONGEST_NAME);
        }
    }

    public record Imported(Ends ends, Facts facts) {}

    /** A partnership as it is sent to the database: a batch of them is one statement, not one each. */
    private record Row(UUID id, String code, String slug, Map<String, Fact> imported, @Nullable UUID europeanCity, String europeanName,
            @Nullable UUID chineseCity, String chineseName, UUID kind, UUID state, @Nullable Integer since) {

        static Row of(String code, String slug, Imported imported, Facts shown) {
            var ends = imported.ends();
            return new Row(UuidCreator.getTimeOrderedEpoch(), code, slug, imported.facts().byProperty(), ends.europeanCity(), ends.europeanName(),
                    ends.chineseCity(), ends.chineseName(), shown.id(Facts.KIND).orElseThrow(), shown.id(Facts.STATE).orElseThrow(),
                    shown.text(Facts.SINCE).map(Integer::valueOf).orElse(null));
        }
    }

    private final JdbcClient db;
    private final FactsJson json;

    PartnershipWriting(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    /** Brings these partnerships, by code, up to date; returns how many were new or had changed. */
    @Transactional
    public int write(Map<String, Imported> partnerships) {
        var edits = edits(partnerships.keySet());
        var slugs = slugsFor(partnerships, edits.keySet());
        var rows = new ArrayList<Row>();
        partnerships.forEach((code, imported) -> {
            var people = edits.get(code);
            var facts = people == null ? imported.facts() : people.over(imported.facts());
            rows.add(Row.of(code, slugs.getOrDefault(code, imported.ends().slug()), imported, facts));
        });
        if (rows.isEmpty()) return 0;
        var written = upsert(rows);
        writeNames(partnerships.keySet());
        return written;
    }

    /** What people say of those of these partnerships that are there already. */
    private Map<String, Edits> edits(Set<String> codes) {
        var edits = new HashMap<String, Edits>();
        db.sql("select code, edited from directory.partnership where code = any(:codes)").param("codes", codes.toArray(String[]::new)).query(row -> {
            edits.put(row.getString("code"), json.edits(row.getString("edited")));
        });
        return edits;
    }

    /** For new ones; the second partnership of the same two cities has its code in its address. */
    private Map<String, String> slugsFor(Map<String, Imported> partnerships, Set<String> stored) {
        var wanted = new LinkedHashMap<String, String>();
        partnerships.forEach((code, imported) -> {
            if (!stored.contains(code)) wanted.put(code, imported.ends().slug());
        });
        var taken = new HashSet<>(db.sql("select slug from directory.partnership where slug = any(:slugs)")
            .param("slugs", wanted.values().toArray(String[]::new)).query(String.class).list());
        wanted.replaceAll((code, slug) -> taken.add(slug) ? slug : slug + "-" + code.toLowerCase(Locale.ROOT));
        return wanted;
    }

    private int upsert(List<Row> rows) {
        return db.sql("""
                with row as (
                    select * from jsonb_to_recordset(:rows::jsonb) as row (id uuid, code text, slug text, imported jsonb, "europeanCity" uuid,
                        "europeanName" text, "chineseCity" uuid, "chineseName" text, kind uuid, state uuid, since int)),
                changed as (
                    update directory.partnership p
                       set imported = row.imported, european_city = row."europeanCity", european_name = row."europeanName",
                           chinese_city = row."chineseCity", chinese_name = row."chineseName", kind = row.kind, state = row.state,
                           since = row.since, version = version + 1
                      from row
                     where p.code = row.code and (p.imported, p.european_city, p.european_name, p.chinese_city, p.chinese_name)
                           is distinct from (row.imported, row."europeanCity", row."europeanName", row."chineseCity", row."chineseName")
                    returning p.number),
                added as (
                    insert into directory.partnership (id, code, slug, imported, european_city, european_name, chinese_city, chinese_name,
                        kind, state, since)
                    select id, code, slug, imported, "europeanCity", "europeanName", "chineseCity", "chineseName", kind, state, since
                      from row where not exists (select from directory.partnership p where p.code = row.code)
                    returning number)
                select count(*) from (select number from changed union all select number from added) as written""")
            .param("rows", json.write(rows)).query(Integer.class).single();
    }

    /**
     * Makes these partnerships findable by the names of both ends; a city of the directory has those it is shown with. All
     * of them at each import, since it may be a city's name that has changed.
     */
    private void writeNames(Set<String> codes) {
        var keys = new HashMap<Integer, Map<String, Boolean>>();
        db.sql("""
                select p.number, p.european_name, p.chinese_name, e.names as european_names, c.names as chinese_names
                  from directory.partnership p
                  left join directory.city e on e.id = p.european_city
                  left join directory.city c on c.id = p.chinese_city
                 where p.code = any(:codes)""")
            .param("codes", codes.toArray(String[]::new)).query(row -> {
                var ofBoth = new HashMap<String, Boolean>();
                for (var side : List.of("european", "chinese")) {
                    var names = row.getString(side + "_names");
                    var spellings = names == null ? List.of(row.getString(side + "_name")) : json.names(names).values();
                    spellings.forEach(name -> NameKeys.ofName(name).forEach((key, whole) -> ofBoth.merge(key, whole, Boolean::logicalOr)));
                }
                keys.put(row.getInt("number"), ofBoth);
            });
        NameKeyRows.replace(db, "partnership", keys);
    }

    /** After a city's name has changed. */
    @Transactional
    public void renewNames(CityId city) {
        writeNames(new HashSet<>(db.sql("select code from directory.partnership where european_city = ? or chinese_city = ?").params(city.value(), city.value()).query(String.class).list()));
    }

    /** Brings up to date how many partnerships each city has. */
    @Transactional
    public void countPartners() {
        db.sql("""
                update directory.city c set partners = p.partners
                  from (select c.id, coalesce(counted.partners, 0) as partners
                          from directory.city c
                          left join (select city, count(*)::int as partners
                                       from (select id, european_city as city from directory.partnership
                                             union select id, chinese_city from directory.partnership) as ends
                                      group by city) as counted on counted.city = c.id) as p
                 where c.id = p.id and c.partners <> p.partners""").update();
    }
}
