package org.eclink.directory.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Writes what an import says of partnerships, beside what people say. */
@Repository
class PartnershipWriting {

    /** The two ends as the import names them; a city that is not in the directory has no id. */
    record Ends(@Nullable UUID europeanCity, String europeanName, @Nullable UUID chineseCity, String chineseName) {

        private static final int LONGEST_NAME = 44; // two of them and a code fit into the column

        String slug() {
            return Slugs.of(europeanName, LONGEST_NAME) + "-" + Slugs.of(chineseName, LONGEST_NAME);
        }
    }

    record Imported(Ends ends, Facts facts) {}

    private final JdbcClient db;
    private final FactsJson json;

    PartnershipWriting(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
    }

    /** Brings these partnerships, by code, up to date; returns how many were new or had changed. */
    @Transactional
    int write(Map<String, Imported> partnerships) {
        var changed = partnerships.entrySet().stream().mapToInt(entry -> upsert(entry.getKey(), entry.getValue())).sum();
        if (changed > 0) countPartners();
        return changed;
    }

    private void countPartners() {
        db.sql("""
                update directory.city c set partners = p.partners
                  from (select c.id, count(p.id)::int as partners
                          from directory.city c left join directory.partnership p on c.id in (p.european_city, p.chinese_city)
                         group by c.id) as p
                 where c.id = p.id and c.partners <> p.partners""").update();
    }

    private int upsert(String code, Imported imported) {
        var edited = db.sql("select edited from directory.partnership where code = ?").param(code).query(String.class).optional();
        var facts = edited.map(json::edits).map(people -> people.over(imported.facts())).orElse(imported.facts());
        var ends = imported.ends();
        return db.sql("""
                insert into directory.partnership (id, code, slug, imported, european_city, european_name, chinese_city, chinese_name,
                    kind, state, since)
                values (:id, :code,
                    case when exists (select from directory.partnership where slug = :slug and code <> :code)
                         then :slug || '-' || lower(:code) else :slug end,
                    :imported::jsonb, :europeanCity::uuid, :europeanName, :chineseCity::uuid, :chineseName, :kind::uuid, :state::uuid, :since::int)
                on conflict (code) do update
                   set imported = excluded.imported, european_city = excluded.european_city, european_name = excluded.european_name,
                       chinese_city = excluded.chinese_city, chinese_name = excluded.chinese_name, kind = excluded.kind,
                       state = excluded.state, since = excluded.since, version = partnership.version + 1
                 where (partnership.imported, partnership.european_city, partnership.chinese_city)
                       is distinct from (excluded.imported, excluded.european_city, excluded.chinese_city)""")
            .param("id", UuidCreator.getTimeOrderedEpoch()).param("code", code).param("slug", ends.slug())
            .param("imported", json.write(imported.facts().byProperty()))
            .param("europeanCity", text(ends.europeanCity())).param("europeanName", ends.europeanName())
            .param("chineseCity", text(ends.chineseCity())).param("chineseName", ends.chineseName())
            .param("kind", facts.text(Facts.KIND).orElseThrow()).param("state", facts.text(Facts.STATE).orElseThrow())
            .param("since", facts.text(Facts.SINCE).orElse(null))
            .update();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
