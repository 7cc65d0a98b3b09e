package org.eclink.news.internal.comment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.accounts.AccountClosed;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.OwnRecords;
import org.eclink.news.internal.item.Publication.Deleted;
import org.eclink.translation.Reading;
import org.eclink.translation.Texts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** What becomes of comments when their author or their news is gone, and what an author takes along. */
@Component
class Leaving {

    private static final int MOST = 100_000;

    private final Comments comments;
    private final Texts texts;

    Leaving(Comments comments, Texts texts) {
        this.comments = comments;
        this.texts = texts;
    }

    @ApplicationModuleListener
    void onAccountClosed(AccountClosed closed) {
        comments.leave(closed.account(), closed.removesContributions());
    }

    @EventListener
    void onDeleted(Deleted deleted) {
        comments.of(deleted.item(), MOST).forEach(comment -> texts.forget(comment.id()));
    }

    /** A comment as its author takes it along. */
    record Kept(UUID item, String at, String words) {}

    @Bean
    OwnRecords commentRecords() {
        return OwnRecords.of("comments", this::of);
    }

    private List<Kept> of(AccountId author) {
        var all = comments.by(author);
        var read = texts.read(all.stream().map(Comment::id).toList(), List.of(Comment.BODY), List.of());
        return all.stream().flatMap(comment -> Optional.ofNullable(read.get(comment.id())).map(reading -> new Kept(comment.item(), comment.at().toString(), words(reading))).stream()).toList();
    }

    private static String words(Reading reading) {
        return reading.parts().values().stream().findFirst().map(Reading.Part::source).orElse("");
    }
}
