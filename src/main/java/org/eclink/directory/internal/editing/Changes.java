package org.eclink.directory.internal.editing;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.FactsJson;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Changes {

    private static final String ALL = """
            select c.id, coalesce(c.city, c.organisation) as place, c.at, c.by_account, c.capacity, c.property, c.before, c.after, c.undoes,
                   exists (select from directory.change u where u.undoes = c.id) as undone
              from directory.change c
            """;

    private final JdbcClient db;
    private final FactsJson json;
    private final Clock clock;

    Changes(JdbcClient db, FactsJson json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** False if {@code undoes} has been taken back already. */
    boolean note(Place place, Property property, @Nullable Fact before, @Nullable Fact after, Member by, Capacity capacity, @Nullable UUID undoes) {
        try {
            db.sql("insert into directory.change (id, city, organisation, at, by_account, capacity, property, before, after, undoes) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)")
                .param(UuidCreator.getTimeOrderedEpoch()).param(place.isCity() ? place.id() : null).param(place.isCity() ? null : place.id()).param(Timestamp.from(clock.instant())).param(by.id().value()).param(capacity.code())
                .param(property.code()).param(before == null ? null : json.write(before)).param(after == null ? null : json.write(after)).param(undoes).update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Of one place, the newest first. */
    List<Change> of(Place place, int from, int most) {
        return db.sql(ALL + "where coalesce(c.city, c.organisation) = ? order by c.at desc, c.id desc limit ? offset ?").params(place.id(), most, from).query(this::change).list();
    }

    List<Change> by(AccountId account) {
        return db.sql(ALL + "where c.by_account = ? order by c.at, c.id").param(account.value()).query(this::change).list();
    }

    int count(Place place) {
        return db.sql("select count(*) from directory.change where coalesce(city, organisation) = ?").param(place.id()).query(Integer.class).single();
    }

    Optional<Change> find(UUID id) {
        return db.sql(ALL + "where c.id = ?").param(id).query(this::change).optional();
    }

    private Change change(ResultSet row, int index) throws SQLException {
        return new Change(row.getObject("id", UUID.class), row.getObject("place", UUID.class), row.getTimestamp("at").toInstant(),
                new AccountId(row.getObject("by_account", UUID.class)), Capacity.of(row.getString("capacity")), Property.of(row.getString("property")).orElseThrow(),
                fact(row.getString("before")), fact(row.getString("after")), row.getObject("undoes", UUID.class), row.getBoolean("undone"));
    }

    private @Nullable Fact fact(@Nullable String text) {
        return text == null ? null : json.fact(text);
    }
}
