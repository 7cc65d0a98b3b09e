package org.eclink.mail.internal;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.mail.Letter;
import org.eclink.mail.Outbox;
import org.eclink.mail.PostedLetter;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All letters: those that wait, and that others were sent in the last month. */
@Repository
class Letters implements Outbox {

    static final TaskDescriptor<Void> SENDING = TaskDescriptor.of("send-letter");
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Duration STILL_NEWS = Duration.ofDays(3);
    private static final String PARAGRAPH = "\n\n";
    private static final String ALL = "select id, address, language, subject, opening, link, closing, posted_at, sent_at, tries, failure, leave, html from mail.letter ";

    private final JdbcClient db;
    private final Clock clock;
    private final MailSettings settings;
    private final ObjectProvider<SchedulerClient> scheduler;

    Letters(JdbcClient db, Clock clock, MailSettings settings, ObjectProvider<SchedulerClient> scheduler) {
        this.db = db;
        this.clock = clock;
        this.settings = settings;
        this.scheduler = scheduler;
    }

    @Override
    public void post(Letter letter) {
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("insert into mail.letter (id, address, language, subject, opening, link, closing, posted_at, leave, html) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .param(id).param(letter.address()).param(letter.language().tag()).param(letter.subject()).param(String.join(PARAGRAPH, letter.opening())).param(letter.link())
            .param(String.join(PARAGRAPH, letter.closing())).param(Timestamp.from(clock.instant())).param(letter.leave()).param(letter.html()).update();
        scheduler.getObject().scheduleIfNotExists(SENDING.instance(id.toString()).scheduledTo(clock.instant()));
    }

    @Override
    public boolean isServed() {
        return settings.server() != null;
    }

    @Override
    public List<PostedLetter> letters(int from, int most) {
        return db.sql(ALL + "order by posted_at desc, id limit ? offset ?").params(most, from).query(Letters::letter).list();
    }

    @Override
    public int count() {
        return db.sql("select count(*) from mail.letter").query(Integer.class).single();
    }

    /** What was posted while no mail server was set goes out once one is, if it still says something. */
    @EventListener(ApplicationReadyEvent.class)
    void sendWaiting() {
        if (!isServed()) return;
        db.sql("select id from mail.letter where sent_at is null and posted_at > ?").param(Timestamp.from(clock.instant().minus(STILL_NEWS))).query(UUID.class).list()
            .forEach(id -> scheduler.getObject().scheduleIfNotExists(SENDING.instance(id.toString()).scheduledTo(clock.instant())));
    }

    Optional<PostedLetter> waiting(UUID id) {
        return db.sql(ALL + "where id = ? and sent_at is null").param(id).query(Letters::letter).optional();
    }

    void sent(UUID id) {
        db.sql("update mail.letter set sent_at = ?, tries = tries + 1, failure = null, opening = null, link = null, closing = null, leave = null, html = null where id = ?")
            .params(Timestamp.from(clock.instant()), id).update();
    }

    /** {@code reason} cut to what fits. */
    void failed(UUID id, String reason) {
        db.sql("update mail.letter set tries = tries + 1, failure = left(?, 300) where id = ?").params(reason, id).update();
    }

    void forgetOld() {
        db.sql("delete from mail.letter where posted_at < ?").param(Timestamp.from(clock.instant().minus(KEPT))).update();
    }

    private static PostedLetter letter(ResultSet row, int index) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        var link = row.getString("link");
        return new PostedLetter(row.getObject("id", UUID.class), row.getString("address"), row.getString("language"), row.getString("subject"),
                paragraphs(row.getString("opening")), link == null ? "" : link, paragraphs(row.getString("closing")), row.getTimestamp("posted_at").toInstant(),
                sent == null ? null : sent.toInstant(), row.getInt("tries"), row.getString("failure"), row.getString("leave"), row.getString("html"));
    }

    private static List<String> paragraphs(@Nullable String text) {
        return text == null ? List.of() : Stream.of(text.split(PARAGRAPH)).toList();
    }
}
