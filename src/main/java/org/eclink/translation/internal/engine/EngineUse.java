package org.eclink.translation.internal.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What each engine was asked, day by day (UTC), counted in the database for all nodes, whatever becomes of the answer. */
@Repository
class EngineUse {

    private final JdbcClient db;
    private final Clock clock;

    EngineUse(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** One day of an engine. */
    record Day(String engine, LocalDate day, long characters, int requests, int failures) {}

    /** Counts {@code characters} if they fit into what is left of today. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean mayUse(String engine, int characters, long mostADay) {
        db.sql("insert into translation.engine_use (engine, day) values (?, ?) on conflict do nothing").params(engine, today()).update();
        return db.sql("update translation.engine_use set characters = characters + :characters, requests = requests + 1 where engine = :engine and day = :day and characters + :characters <= :most")
            .param("characters", characters).param("engine", engine).param("day", today()).param("most", mostADay).update() == 1;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void failed(String engine) {
        db.sql("update translation.engine_use set failures = failures + 1 where engine = ? and day = ?").params(engine, today()).update();
    }

    /** Of the last {@code days}, the newest first. */
    List<Day> since(int days) {
        return db.sql("select engine, day, characters, requests, failures from translation.engine_use where day > ? order by day desc, engine").param(today().minusDays(days))
            .query((row, _) -> new Day(row.getString("engine"), row.getDate("day").toLocalDate(), row.getLong("characters"), row.getInt("requests"), row.getInt("failures"))).list();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
}
