package org.eclink.news.internal.comment;

import java.util.UUID;
import org.eclink.accounts.Viewer.Member;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Newsroom;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Takes comments away; they are made on the page of what they are about. */
@Pages
class CommentController {

    private final Newsroom newsroom;
    private final Comments comments;

    CommentController(Newsroom newsroom, Comments comments) {
        this.newsroom = newsroom;
        this.comments = comments;
    }

    /** By who made it, and by the secretariat. */
    @PostMapping("/news/{slug}/comments/{id}/remove")
    ModelAndView remove(@PathVariable String slug, @PathVariable UUID id, Shell shell, Member member, Once once) {
        var item = newsroom.visible(slug, member);
        var comment = comments.find(id).filter(one -> isOf(one, item) && (member.isOfSecretariat() || member.id().equals(one.author()))).orElseThrow(() -> new NotFound(id));
        return once.write(() -> {
            comments.remove(comment, member.id());
            return SeeOther.at(shell.link(item.path()) + "#comments");
        });
    }

    private static boolean isOf(Comment comment, Item item) {
        return comment.item().equals(item.id());
    }
}
