package org.eclink.accounts.internal.limits;

import java.sql.Timestamp;
import java.time.Clock;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts tries, in the database, so that several nodes count together. The generic cell rate algorithm (ITU-T I.371): each try
 * moves the moment at which all is free again by one step, and is refused if that moment would lie further ahead than the
 * whole allowance.
 */
@Component
public class Limits {

    private final JdbcClient db;
    private final Clock clock;

    Limits(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Counts one try of whoever this is; a 429 if there have been too many, which are not counted. */
    public void use(Limit limit, String who) {
        if (!hasUsed(limit, who)) throw new Refused(Refusal.HURRIED, "Too many attempts: wait some minutes.");
    }

    /** Whether there was one left. In one statement, so that two nodes never grant the same one. */
    public boolean hasUsed(Limit limit, String who) {
        var now = Timestamp.from(clock.instant());
        var first = Timestamp.from(clock.instant().plus(limit.every()));
        return db.sql("""
                insert into accounts.allowance as a (digest, free_at) values (:digest, :first)
                on conflict (digest) do update set free_at = greatest(a.free_at, cast(:now as timestamptz)) + make_interval(secs => :every)
                    where greatest(a.free_at, cast(:now as timestamptz)) + make_interval(secs => :every) <= cast(:now as timestamptz) + make_interval(secs => :whole)
                """)
            .param("digest", digest(limit, who)).param("first", first).param("now", now)
            .param("every", (double) limit.every().toSeconds()).param("whole", (double) limit.whole().toSeconds())
            .update() == 1;
    }

    /** Counts a letter of this kind to this address, and says whether it may go. */
    public boolean mayWrite(String kind, String address, String network) {
        return hasUsed(Limit.MAIL_TO_ADDRESS, kind + " " + address + " " + network) && hasUsed(Limit.MAIL_TO_ADDRESS_ANYWHERE, kind + " " + address);
    }

    /** Whoever got in has shown that the tries before were theirs. */
    public void forgive(Limit limit, String who) {
        db.sql("delete from accounts.allowance where digest = ?").param(digest(limit, who)).update();
    }

    public void forgetOld() {
        db.sql("delete from accounts.allowance where free_at < ?").param(Timestamp.from(clock.instant())).update();
    }

    /** Neither addresses nor networks stand in the table. */
    private static byte[] digest(Limit limit, String who) {
        return DigestUtils.sha256(limit + " " + who);
    }
}
