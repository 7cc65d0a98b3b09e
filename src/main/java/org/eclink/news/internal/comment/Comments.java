package org.eclink.news.internal.comment;

import com.github.f4b6a3.uuid.UuidCreator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.news.internal.item.Item;
import org.eclink.translation.Form;
import org.eclink.translation.Scope;
import org.eclink.translation.Texts;
import org.eclink.translation.Work;
import org.eclink.translation.Written;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class Comments {

    private static final String ALL = "select id, item, author, at, removed_at from news.comment ";
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final int MOST_AN_HOUR = 30;

    private final JdbcClient db;
    private final Texts texts;
    private final Clock clock;

    Comments(JdbcClient db, Texts texts, Clock clock) {
        this.db = db;
        this.texts = texts;
        this.clock = clock;
    }

    /** The oldest first. */
    public List<Comment> of(UUID item, int most) {
        return db.sql(ALL + "where item = ? order by at, id limit ?").params(item, most).query(Comments::comment).list();
    }

    Optional<Comment> find(UUID id) {
        return db.sql(ALL + "where id = ?").param(id).query(Comments::comment).optional();
    }

    /** Returns its id. */
    @Transactional
    public UUID add(Item item, String words, AccountId by) {
        var lately = db.sql("select count(*) from news.comment where author = ? and at > ?").params(by.value(), Timestamp.from(clock.instant().minus(AN_HOUR))).query(Integer.class).single();
        if (lately >= MOST_AN_HOUR) throw new Refused(Refusal.HURRIED, "Many comments in an hour: go on later.");
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("insert into news.comment (id, item, author, at) values (?, ?, ?, ?)").params(id, item.id(), by.value(), Timestamp.from(clock.instant())).update();
        db.sql("update news.item set comments = comments + 1 where id = ?").param(item.id()).update();
        texts.write(new Work(id, item.path(), Scope.EVERYONE), List.of(new Written(Comment.BODY, Form.MARKDOWN, words, null)), by);
        return id;
    }

    /** Its place stays, its words do not. */
    @Transactional
    void remove(Comment comment, AccountId by) {
        var isRemoved = db.sql("update news.comment set removed_at = ?, removed_by = ? where id = ? and removed_at is null").params(Timestamp.from(clock.instant()), by.value(), comment.id()).update() == 1;
        if (!isRemoved) return;
        db.sql("update news.item set comments = comments - 1 where id = ?").param(comment.item()).update();
        texts.forget(comment.id());
    }

    List<Comment> by(AccountId author) {
        return db.sql(ALL + "where author = ? order by at, id").param(author.value()).query(Comments::comment).list();
    }

    /** Somebody has left. */
    @Transactional
    void leave(AccountId author, boolean removesContributions) {
        if (removesContributions) by(author).forEach(comment -> remove(comment, author));
        db.sql("update news.comment set author = null where author = ?").param(author.value()).update();
        db.sql("update news.comment set removed_by = null where removed_by = ?").param(author.value()).update();
    }

    private static Comment comment(ResultSet row, int index) throws SQLException {
        var author = row.getObject("author", UUID.class);
        return new Comment(row.getObject("id", UUID.class), row.getObject("item", UUID.class), author == null ? null : new AccountId(author), row.getTimestamp("at").toInstant(), row.getTimestamp("removed_at") != null);
    }
}
