package org.eclink.news.internal.page;

import java.util.function.Consumer;
import java.util.function.Function;
import org.eclink.accounts.Viewer.Member;
import org.eclink.news.internal.item.Item;
import org.eclink.news.internal.item.Newsroom;
import org.eclink.news.internal.item.Publication;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.View;
import org.eclink.web.Field;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Signs;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of news that has been written. */
@Pages
class StageController {

    private static final int LONGEST = 1000;

    private final Newsroom newsroom;
    private final Publication publication;
    private final ItemViews views;

    StageController(Newsroom newsroom, Publication publication, ItemViews views) {
        this.newsroom = newsroom;
        this.publication = publication;
        this.views = views;
    }

    @PostMapping("/news/{slug}/publish")
    ModelAndView publish(@PathVariable String slug, Shell shell, Member member, Once once) {
        return step(slug, member, once, item -> {
            if (item.stage() == Item.Stage.WITHDRAWN) member.mustBeOfSecretariat();
            return SeeOther.at(shell.link("/news/" + publication.publish(item) + "?done=published"));
        });
    }

    /** Each step is one transaction that holds the item. */
    private ModelAndView step(String slug, Member member, Once once, Function<Item, ModelAndView> step) {
        return once.write(() -> step.apply(newsroom.held(slug, member)));
    }

    private ModelAndView step(String slug, String done, Shell shell, Member member, Once once, Consumer<Item> step) {
        return step(slug, member, once, item -> {
            step.accept(item);
            return done(item, done, shell);
        });
    }

    private static ModelAndView done(Item item, String done, Shell shell) {
        return SeeOther.at(shell.link(item.path() + "?done=" + done));
    }

    private ModelAndView refused(Item item, Typed typed, Shell shell, Member member) {
        return Unstored.page("news/item", views.page(item, View.MINE, typed, "", member, shell), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/news/{slug}/schedule")
    ModelAndView schedule(@PathVariable String slug, @RequestParam(defaultValue = "") String at, Shell shell, Member member, Once once) {
        return step(slug, member, once, item -> {
            var due = NewsForm.moment(at, member.zone());
            var field = Field.of("at", at);
            if (due == null) return refused(item, Typed.at(field.refused("news.moment.unreadable")), shell, member);
            return publication.schedule(item, due) ? done(item, "scheduled", shell) : refused(item, Typed.at(field.refused("news.schedule.late")), shell, member);
        });
    }

    @PostMapping("/news/{slug}/unschedule")
    ModelAndView unschedule(@PathVariable String slug, Shell shell, Member member, Once once) {
        return step(slug, "unscheduled", shell, member, once, publication::unschedule);
    }

    @PostMapping("/news/{slug}/archive")
    ModelAndView archive(@PathVariable String slug, Shell shell, Member member, Once once) {
        return step(slug, "archived", shell, member, once, publication::archive);
    }

    @PostMapping("/news/{slug}/unarchive")
    ModelAndView unarchive(@PathVariable String slug, Shell shell, Member member, Once once) {
        return step(slug, "published", shell, member, once, publication::unarchive);
    }

    @PostMapping("/news/{slug}/withdraw")
    ModelAndView withdraw(@PathVariable String slug, @RequestParam(defaultValue = "") String because, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        return step(slug, member, once, item -> {
            var reason = checked(Field.of("because", because.strip()));
            if (reason.isRefused()) return refused(item, Typed.because(reason), shell, member);
            publication.withdraw(item, reason.value());
            return done(item, "withdrawn", shell);
        });
    }

    private static Field checked(Field because) {
        if (because.value().isEmpty() || because.value().length() > LONGEST) return because.refused("news.withdraw.reason");
        return Signs.mislead(because.value()) ? because.refused("news.signs") : because;
    }

    @PostMapping("/news/{slug}/delete")
    ModelAndView delete(@PathVariable String slug, Shell shell, Member member, Once once) {
        return step(slug, member, once, item -> {
            publication.delete(item);
            return SeeOther.at(shell.link("/news/mine?done=deleted"));
        });
    }

    /** The language was said or found out wrongly. */
    @PostMapping("/news/{slug}/language")
    ModelAndView relabel(@PathVariable String slug, @RequestParam(defaultValue = "") String language, Shell shell, Member member, Once once) {
        return step(slug, "saved", shell, member, once, item -> newsroom.relabel(item, LanguageTag.of(language).orElseThrow(() -> new Refused(Refusal.MALFORMED, "language is a BCP 47 tag.")), member));
    }
}
