package org.eclink.news.internal.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.news.internal.comment.Comment;
import org.eclink.news.internal.comment.Comments;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.page.ItemPage.Said;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what members have said to an item, with as many queries for one comment as for a thousand. */
@Component
class Conversation {

    private static final int MOST = 1000;

    private final Comments comments;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Members members;

    Conversation(Comments comments, Texts texts, Typesetter typesetter, Members members) {
        this.comments = comments;
        this.texts = texts;
        this.typesetter = typesetter;
        this.members = members;
    }

    List<Said> of(Item item, Viewer viewer, Shell shell) {
        if (item.published() == null) return List.of();
        var all = comments.of(item.id(), MOST);
        var read = texts.read(all.stream().filter(comment -> !comment.isRemoved()).map(Comment::id).toList(), List.of(Comment.BODY), LanguageTag.of(shell));
        var names = members.names(all.stream().map(Comment::author).filter(Objects::nonNull).collect(Collectors.toSet()));
        var ids = List.copyOf(read.keySet());
        var set = typesetter.set(ids.stream().map(id -> Objects.requireNonNull(Objects.requireNonNull(read.get(id)).parts().get(Comment.BODY))).toList(), shell);
        var words = IntStream.range(0, ids.size()).boxed().collect(Collectors.toMap(ids::get, set::get));
        return all.stream().map(comment -> said(comment, words.get(comment.id()), name(comment.author(), names, shell), item, viewer, shell)).toList();
    }

    private static Said said(Comment comment, @Nullable Prose words, String by, Item item, Viewer viewer, Shell shell) {
        var mayRemove = words != null && viewer instanceof Member member && (member.isOfSecretariat() || member.id().equals(comment.author()));
        return new Said("comment-" + comment.id(), by, shell.moment(comment.at()), words, mayRemove ? shell.link(item.path() + "/comments/" + comment.id() + "/remove") : null);
    }

    /** Who tells the item. */
    String author(Item item, Shell shell) {
        return name(item.author(), item.author() == null ? Map.of() : members.names(List.of(item.author())), shell);
    }

    private static String name(@Nullable AccountId account, Map<AccountId, PersonName> names, Shell shell) {
        return Optional.ofNullable(account).map(names::get).map(name -> name.in(shell.language())).orElseGet(() -> shell.say("news.former"));
    }
}
