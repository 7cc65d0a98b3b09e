package org.eclink.translation.internal.desk;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclink.accounts.Viewer.Member;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Scope;
import org.eclink.translation.internal.check.Checks;
import org.eclink.translation.internal.check.Finding;
import org.eclink.translation.internal.desk.DeskViews.Typed;
import org.eclink.translation.internal.engine.Drafting;
import org.eclink.translation.internal.engine.Drafting.Asked;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.translation.internal.rendering.Translating.Outcome;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Signs;
import org.eclink.web.Unstored;
import org.eclink.web.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The desk: one work, paragraph by paragraph. */
@Pages
class TranslateController {

    private static final int LONGEST = 200_000;

    private final DeskRows rows;
    private final DeskViews views;
    private final Translators translators;
    private final Checks checks;
    private final Drafting drafting;

    TranslateController(DeskRows rows, DeskViews views, Translators translators, Checks checks, Drafting drafting) {
        this.rows = rows;
        this.views = views;
        this.translators = translators;
        this.checks = checks;
        this.drafting = drafting;
    }

    @GetMapping("/translate/{work}")
    ModelAndView desk(@PathVariable UUID work, @RequestParam(defaultValue = "") String into, @RequestParam(defaultValue = "") String at, @RequestParam(defaultValue = "") String done, Shell shell, Member member) {
        member.mustBeConfirmed();
        return page(work, language(into, shell), at, done, null, HttpStatus.OK, shell, member);
    }

    private ModelAndView page(UUID work, LanguageTag into, String at, String done, @Nullable Typed typed, HttpStatus status, Shell shell, Member member) {
        return Unstored.page("translation/desk", views.page(work, into, at, done, typed, member, shell), status);
    }

    /** The page's, unless another one is said. */
    private static LanguageTag language(String tag, Shell shell) {
        return LanguageTag.of(tag.isEmpty() ? shell.language().tag() : tag).orElseThrow(() -> new NotFound(tag)).plain();
    }

    /** With {@code sure} what may be wrong has been seen. {@code seen} is the newest of other people's words when the page was made. */
    @PostMapping("/translate/{work}/{passage}")
    ModelAndView save(@PathVariable UUID work, @PathVariable String passage, @RequestParam(defaultValue = "") String into, @RequestParam(defaultValue = "") String words, @RequestParam(defaultValue = "") String seen,
            @RequestParam(defaultValue = "") String sure, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var language = language(into, shell);
        var hash = hash(passage);
        rows.address(work).orElseThrow(() -> new NotFound(work));
        if (translators.find(work, hash).isEmpty()) return saveOutdated(work, hash, language, words.strip(), seen(seen), shell, member, once);
        var part = translators.part(work, hash);
        var source = Objects.requireNonNull(part.sources().get(hash));
        var typed = words.replace("\r\n", "\n").strip();
        var error = error(typed, source);
        if (error != null) return page(work, language, "", "", new Typed(hash, typed, error, List.of(), null), HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        var findings = sure.equals("yes") ? List.<Finding>of() : checks.of(source, part.language(), typed, language);
        if (!findings.isEmpty()) return page(work, language, "", "", new Typed(hash, typed, null, findings, null), HttpStatus.UNPROCESSABLE_CONTENT, shell, member);
        return once.write(() -> switch (translators.write(work, hash, language, typed, seen(seen), member.id())) {
            case Outcome.Kept _ -> SeeOther.at(views.next(work, language, hash, shell));
            case Outcome.Overtaken(var theirs) -> page(work, language, "", "", new Typed(hash, typed, "translation.desk.overtaken", List.of(), theirs.id()), HttpStatus.CONFLICT, shell, member);
        });
    }

    /** The author has changed the paragraph meanwhile: nothing of what was typed is lost, and the new one is open. */
    private ModelAndView saveOutdated(UUID work, PassageHash hash, LanguageTag language, String words, @Nullable UUID seen, Shell shell, Member member, Once once) {
        var now = rows.successor(work, hash).orElseThrow(() -> new NotFound(hash));
        if (words.isEmpty() || words.length() > LONGEST || Signs.mislead(words)) throw new NotFound(hash);
        return once.write(() -> {
            translators.writeOutdated(hash, language, words, seen, member.id());
            return SeeOther.at(shell.link("/translate/" + work + "?into=" + language + "&at=" + now + "&done=changed#p-" + now.toString().substring(0, 8)));
        });
    }

    private static @Nullable String error(String words, String source) {
        if (words.isEmpty()) return "translation.desk.blank";
        if (words.length() > LONGEST) return "translation.desk.long";
        if (Signs.mislead(words)) return "translation.desk.signs";
        return !source.contains("\n\n") && words.contains("\n\n") ? "translation.desk.paragraphs" : null;
    }

    private static @Nullable UUID seen(String typed) {
        return typed.isEmpty() ? null : Uuids.of(typed).orElseThrow(() -> new NotFound(typed));
    }

    private static PassageHash hash(String typed) {
        if (!typed.matches("[0-9a-f]{64}")) throw new NotFound(typed);
        return new PassageHash(HexFormat.of().parseHex(typed));
    }

    /** A machine drafts it, and whoever asked looks at what it made. What takes long is done before anything is written. */
    @PostMapping("/translate/{work}/{passage}/machine")
    ModelAndView machine(@PathVariable UUID work, @PathVariable String passage, @RequestParam(defaultValue = "") String into, Shell shell, Member member, Once once) throws InterruptedException {
        member.mustBeConfirmed();
        var hash = hash(passage);
        var language = language(into, shell);
        rows.address(work).orElseThrow(() -> new NotFound(work));
        var part = translators.part(work, hash);
        var source = Objects.requireNonNull(part.sources().get(hash));
        var isDrafted = drafting.draft(new Asked(hash, source, part.language().plain(), Scope.EVERYONE), language);
        return once.write(() -> SeeOther.at(shell.link("/translate/" + work + "?into=" + language + "&at=" + hash + (isDrafted ? "" : "&done=silent") + "#p-" + passage.substring(0, 8))));
    }

    /** Kept while somebody writes, for them alone; what is sent later is what counts. */
    @PostMapping("/translate/{work}/{passage}/draft")
    ResponseEntity<Void> keep(@PathVariable UUID work, @PathVariable String passage, @RequestParam(defaultValue = "") String into, @RequestParam(defaultValue = "") String words, Shell shell, Member member) {
        member.mustBeConfirmed();
        var hash = hash(passage);
        rows.address(work).orElseThrow(() -> new NotFound(work));
        translators.part(work, hash);
        var typed = words.replace("\r\n", "\n");
        if (typed.isBlank() || typed.length() > LONGEST) rows.dropDraft(member.id(), hash, language(into, shell));
        else rows.keepDraft(member.id(), hash, language(into, shell), typed);
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/translate/{work}/renderings/{rendering}")
    ModelAndView review(@PathVariable UUID work, @PathVariable UUID rendering, @RequestParam(defaultValue = "") String into, @RequestParam(defaultValue = "") String at, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        rows.address(work).orElseThrow(() -> new NotFound(work));
        var language = language(into, shell);
        return once.write(() -> {
            translators.review(work, rendering, member.id()).orElseThrow(() -> new NotFound(rendering));
            return SeeOther.at(views.next(work, language, hash(at), shell));
        });
    }

    /** Its language was said or found out wrongly; {@code work} is one of those on the page. */
    @PostMapping("/translate/{work}/language")
    ModelAndView relabel(@PathVariable UUID work, @RequestParam(defaultValue = "") String into, @RequestParam(defaultValue = "") String language, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        rows.address(work).orElseThrow(() -> new NotFound(work));
        var tag = LanguageTag.of(language).orElseThrow(() -> new NotFound(language));
        var target = language(into, shell);
        return once.write(() -> {
            translators.relabel(work, tag, member);
            return SeeOther.at(shell.link("/translate/" + work + "?into=" + target + "&done=relabelled"));
        });
    }

    /** Somebody would like to read it. */
    @PostMapping("/translate/{work}/wish")
    ModelAndView wish(@PathVariable UUID work, @RequestParam(defaultValue = "") String into, Shell shell, Member member, Once once) {
        member.mustBeConfirmed();
        var address = rows.address(work).orElseThrow(() -> new NotFound(work));
        var language = language(into, shell);
        return once.write(() -> {
            rows.wish(work, language, member.id());
            return SeeOther.at(shell.link(address + "?done=wished"));
        });
    }
}
