package org.eclink.directory.internal.joining;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.directory.internal.facts.FactsJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Proposals {

    private static final String ALL = "select id, account, content, proposed_at, decided_at, city, answer from directory.proposal ";

    private final JdbcClient db;
    private final FactsJson json;
    private final Clock clock;

    Proposals(JdbcClient db, FactsJson json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    void propose(AccountId account, NewPlace place) {
        db.sql("insert into directory.proposal (id, account, reason, content, proposed_at) values (?, ?, ?, ?::jsonb, ?)")
            .params(UuidCreator.getTimeOrderedEpoch(), account.value(), place.reason().value(), json.write(place.content()), now()).update();
    }

    int count(AccountId account, Instant since) {
        return db.sql("select count(*) from directory.proposal where account = ? and proposed_at > ?").params(account.value(), Timestamp.from(since)).query(Integer.class).single();
    }

    /** Those of one member, the newest first. */
    List<Proposal> of(AccountId account) {
        return db.sql(ALL + "where account = ? order by proposed_at desc, id desc").param(account.value()).query(this::proposal).list();
    }

    /** The oldest first. */
    List<Proposal> waiting(int from, int most) {
        return db.sql(ALL + "where decided_at is null order by proposed_at, id limit ? offset ?").params(most, from).query(this::proposal).list();
    }

    int countWaiting() {
        return db.sql("select count(*) from directory.proposal where decided_at is null").query(Integer.class).single();
    }

    /** Nobody else decides on it before the transaction ends. Empty if somebody has. */
    Optional<Proposal> toDecide(UUID id) {
        return db.sql(ALL + "where id = ? and decided_at is null for update").param(id).query(this::proposal).optional();
    }

    void decide(UUID id, AccountId by, @Nullable UUID city, @Nullable String answer) {
        db.sql("update directory.proposal set decided_at = ?, decided_by = ?, city = ?, answer = ? where id = ?").param(now()).param(by.value()).param(city).param(answer).param(id).update();
    }

    /** Of somebody who has left: what nobody has decided on goes, and so do their reasons. */
    void forget(AccountId account) {
        db.sql("delete from directory.proposal where account = ? and decided_at is null").param(account.value()).update();
        db.sql("update directory.proposal set reason = '-', content = content - 'reason', answer = null where account = ?").param(account.value()).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Proposal proposal(ResultSet row, int index) throws SQLException {
        var decided = row.getTimestamp("decided_at");
        return new Proposal(row.getObject("id", UUID.class), new AccountId(row.getObject("account", UUID.class)), NewPlace.kept(json.names(row.getString("content"))),
                row.getTimestamp("proposed_at").toInstant(), decided == null ? null : decided.toInstant(), row.getObject("city", UUID.class), row.getString("answer"));
    }
}
