package org.eclink.directory.internal.place;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.facts.Said;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** An import overwrites nothing that people have said: it offers what it says anew, and somebody decides. */
@Repository
public class Offers {

    private static final String WAITING = "select id, coalesce(city, organisation) as place, property, fact, offered_at from directory.offer where decided_at is null ";

    private final JdbcClient db;
    private final FactsJson json;
    private final Clock clock;

    Offers(JdbcClient db, FactsJson json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** Of each property that people have changed and of which an import now says something else than before, and than they do. */
    public void make(UUID place, boolean isCity, Said before, Facts imported) {
        before.edited().byProperty().forEach((property, people) -> {
            var now = imported.byProperty().get(property);
            if (!isEditable(property) || now == null || isSame(now, before.imported().byProperty().get(property)) || isSame(now, people)) return;
            db.sql("""
                    insert into directory.offer (id, city, organisation, property, fact, offered_at) values (?, ?, ?, ?, ?::jsonb, ?)
                    on conflict (coalesce(city, organisation), property) where decided_at is null do update set fact = excluded.fact, offered_at = excluded.offered_at""")
                .param(UuidCreator.getTimeOrderedEpoch()).param(isCity ? place : null).param(isCity ? null : place).param(property).param(json.write(now)).param(now()).update();
        });
    }

    /** What people can decide on. */
    private static boolean isEditable(String property) {
        return property.startsWith(Facts.NAME) || property.startsWith(Facts.RESIDENTS) || List.of(Facts.NOTE, Facts.SECTORS, Facts.ROLE, Facts.WEBSITE).contains(property);
    }

    private static boolean isSame(Fact one, @Nullable Fact other) {
        return other != null && one.value().equals(other.value()) && Objects.equals(one.year(), other.year());
    }

    /** The oldest first. */
    public List<Offer> waiting(int from, int most) {
        return db.sql(WAITING + "order by offered_at, id limit ? offset ?").params(most, from).query(this::offer).list();
    }

    public int countWaiting() {
        return db.sql("select count(*) from directory.offer where decided_at is null").query(Integer.class).single();
    }

    public Optional<Offer> find(UUID id) {
        return db.sql(WAITING + "and id = ?").param(id).query(this::offer).optional();
    }

    /** False if somebody else has. */
    public boolean decide(UUID id, AccountId by, boolean isTaken) {
        return db.sql("update directory.offer set decided_at = ?, decided_by = ?, is_taken = ? where id = ? and decided_at is null").params(now(), by.value(), isTaken, id).update() == 1;
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Offer offer(ResultSet row, int index) throws SQLException {
        return new Offer(row.getObject("id", UUID.class), row.getObject("place", UUID.class), row.getString("property"), json.fact(row.getString("fact")), row.getTimestamp("offered_at").toInstant());
    }
}
