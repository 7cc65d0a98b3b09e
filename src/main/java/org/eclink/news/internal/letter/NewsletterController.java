package org.eclink.news.internal.letter;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.eclink.accounts.AskedMail;
import org.eclink.news.internal.item.Newsroom;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.web.Field;
import org.eclink.web.Language;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Unstored;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for the letter of the week, confirming that one asked, and leaving. Opening a link changes nothing; its button does. */
@Pages
class NewsletterController {

    private final Subscriptions subscriptions;
    private final Posting posting;
    private final AskedMail mail;
    private final Newsroom newsroom;
    private final Terms terms;

    NewsletterController(Subscriptions subscriptions, Posting posting, AskedMail mail, Newsroom newsroom, Terms terms) {
        this.subscriptions = subscriptions;
        this.posting = posting;
        this.mail = mail;
        this.newsroom = newsroom;
        this.terms = terms;
    }

    @GetMapping("/newsletter")
    ModelAndView form(@RequestParam(defaultValue = "") String done, Shell shell) {
        return page(Field.of("address", ""), shell.language().tag(), other(shell), List.of(), done.equals("asked") ? "news.letter.asked" : "", HttpStatus.OK, shell);
    }

    /** The one that most readers of this one meet on the other side. */
    private static String other(Shell shell) {
        return shell.language().code().equals("zh") ? "en" : "zh-Hans";
    }

    /** The same answer whether the address gets the letter already and whether it has had letters enough. */
    @PostMapping("/newsletter")
    ModelAndView ask(@RequestParam(defaultValue = "") String address, @RequestParam(defaultValue = "") String first, @RequestParam(defaultValue = "") String second, @RequestParam(defaultValue = "") List<String> sector,
            Shell shell, Once once, HttpServletRequest request) {
        var typed = mail.read(address);
        if (typed.isEmpty()) return page(Field.of("address", address).refused("news.letter.address.unreadable"), first, second, sector, "", HttpStatus.UNPROCESSABLE_CONTENT, shell);
        var languages = Stream.of(first, second).filter(tag -> shell.site().languages().stream().map(Language::tag).anyMatch(tag::equals)).distinct().toList();
        var chosen = newsroom.sectors().stream().filter(one -> sector.contains(one.code())).map(Concept::id).toList();
        var isWritten = mail.mayWrite("newsletter", typed.get(), request);
        return once.write(() -> {
            if (isWritten) posting.askToConfirm(typed.get().text(), shell.language(), subscriptions.ask(typed.get(), languages.isEmpty() ? List.of(shell.language().tag()) : languages, chosen));
            return SeeOther.at(shell.link("/newsletter?done=asked"));
        });
    }

    private ModelAndView page(Field address, String first, String second, List<String> chosen, String done, HttpStatus status, Shell shell) {
        var wording = new Wording(terms, shell.language());
        return Unstored.page("news/newsletter", new NewsletterPage(address, first, second, chosen, shell.site().languages(), newsroom.sectors().stream().map(wording::word).toList(), done), status);
    }

    @GetMapping("/newsletter/confirm/{token}")
    ModelAndView askConfirm(@PathVariable String token, @RequestParam(defaultValue = "") String done, Shell shell) {
        if (done.equals("confirmed")) return step(new NewsletterStepPage("news.letter.confirmed", "news.letter.confirmed.text", null, null, shell.link("/news")), HttpStatus.OK);
        if (!subscriptions.isAsked(token)) return step(new NewsletterStepPage("news.letter.late", "news.letter.late.text", null, null, shell.link("/newsletter")), HttpStatus.NOT_FOUND);
        return step(new NewsletterStepPage("news.letter.confirm", "news.letter.confirm.text", shell.link("/newsletter/confirm/" + token), "news.letter.confirm.do", shell.link("/news")), HttpStatus.OK);
    }

    @PostMapping("/newsletter/confirm/{token}")
    ModelAndView confirm(@PathVariable String token, Shell shell, Once once) {
        return once.write(() -> subscriptions.confirm(token) ? SeeOther.at(shell.link("/newsletter/confirm/done?done=confirmed"))
            : step(new NewsletterStepPage("news.letter.late", "news.letter.late.text", null, null, shell.link("/newsletter")), HttpStatus.NOT_FOUND));
    }

    @GetMapping("/newsletter/leave/{key}")
    ModelAndView askLeave(@PathVariable String key, Shell shell) {
        if (!subscriptions.isHere(key)) return left(shell);
        return step(new NewsletterStepPage("news.letter.leave", "news.letter.leave.text", shell.link("/newsletter/leave/" + key), "news.letter.leave.do", shell.link("/news")), HttpStatus.OK);
    }

    /** Also what a mail program sends for its reader (RFC 8058): without a key, since to leave twice is to leave once. */
    @PostMapping("/newsletter/leave/{key}")
    ModelAndView leave(@PathVariable String key, Shell shell) {
        subscriptions.leave(key);
        return left(shell);
    }

    private static ModelAndView left(Shell shell) {
        return step(new NewsletterStepPage("news.letter.left", "news.letter.left.text", null, null, shell.link("/newsletter")), HttpStatus.OK);
    }

    private static ModelAndView step(NewsletterStepPage page, HttpStatus status) {
        return Unstored.page("news/newsletterStep", page, status);
    }
}
