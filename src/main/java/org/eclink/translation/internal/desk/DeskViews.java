package org.eclink.translation.internal.desk;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.accounts.Viewer.Member;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageChoice;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose.Line;
import org.eclink.translation.Provenance;
import org.eclink.translation.Scope;
import org.eclink.translation.internal.check.Checks;
import org.eclink.translation.internal.check.Finding;
import org.eclink.translation.internal.desk.DeskPage.Agreed;
import org.eclink.translation.internal.desk.DeskPage.Before;
import org.eclink.translation.internal.desk.DeskPage.Match;
import org.eclink.translation.internal.desk.DeskPage.Open;
import org.eclink.translation.internal.desk.DeskPage.Original;
import org.eclink.translation.internal.desk.DeskPage.Other;
import org.eclink.translation.internal.desk.DeskPage.Row;
import org.eclink.translation.internal.desk.DeskPage.Told;
import org.eclink.translation.internal.desk.DeskRows.Made;
import org.eclink.translation.internal.desk.DeskRows.Part;
import org.eclink.translation.internal.engine.Drafting;
import org.eclink.translation.internal.memory.Memory;
import org.eclink.translation.internal.passage.PassageHash;
import org.eclink.web.Difference;
import org.eclink.web.NotFound;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the desk for one translator. */
@Component
class DeskViews {

    private static final int MATCHES = 5;
    private static final int SHORTEST = 3;
    private static final int PERCENT = 100;
    private static final int SIGNS_IN_A_LINE = 45;
    private static final int MOST_ORIGINALS = 50;
    private static final int BEGINS = 60;

    private final DeskRows rows;
    private final Translators translators;
    private final Memory memory;
    private final Checks checks;
    private final Terms terms;
    private final Members members;
    private final Drafting drafting;

    DeskViews(DeskRows rows, Translators translators, Memory memory, Checks checks, Terms terms, Members members, Drafting drafting) {
        this.rows = rows;
        this.translators = translators;
        this.memory = memory;
        this.checks = checks;
        this.terms = terms;
        this.members = members;
        this.drafting = drafting;
    }

    /** What a translator has just typed for one paragraph, and why it was not kept: a message's key, or what somebody else has saved. */
    record Typed(PassageHash passage, String words, @Nullable String error, List<Finding> findings, @Nullable UUID theirs) {}

    /** A paragraph of a work, with its source. */
    private record Passage(Part part, PassageHash hash, String source) {

        String anchor() {
            return "p-" + hash.toString().substring(0, 8);
        }
    }

    /** {@code at} is the anchor or the hash of the open one; without it the first that is missing is. */
    DeskPage page(UUID work, LanguageTag into, String at, String done, @Nullable Typed typed, Member member, Shell shell) {
        var back = rows.address(work).orElseThrow(() -> new NotFound(work));
        var parts = rows.parts(work);
        var passages = passages(parts, into);
        var hashes = passages.stream().map(Passage::hash).toList();
        var made = rows.made(hashes, into);
        var before = rows.before(work, hashes.stream().filter(hash -> !made.containsKey(hash)).toList(), into);
        var drafts = rows.drafts(member.id(), hashes, into);
        var names = members.names(made.values().stream().flatMap(List::stream).map(Made::by).filter(Objects::nonNull).collect(Collectors.toSet()));
        var open = opened(passages, made, typed == null ? at : typed.passage().toString());
        var address = shell.link("/translate/" + work);
        var shown = passages.stream().map(one -> row(one, made.getOrDefault(one.hash(), List.of()), before.containsKey(one.hash()), names, address + "?into=" + into.value() + "&at=" + one.anchor() + "#" + one.anchor(), one.equals(open), shell)).toList();
        var title = title(parts);
        var files = List.of(new Other("translation.files.open", address + "/files?into=" + into.value()), new Other("translation.memory.title", shell.link("/memory")));
        return new DeskPage(title.words(), title.tag(), shell.link(back), address, into.value(), into.name(shell.language()), into.isRightToLeft(), LanguageChoice.all(shell.language()), made.size(), passages.size(), shown,
                open == null ? null : new Opened(work, into, passages, shown, made.getOrDefault(open.hash(), List.of()), drafts.get(open.hash()), typed, member, shell).of(open), files, originals(work, member, shell), done);
    }

    private List<Original> originals(UUID work, Member member, Shell shell) {
        return translators.correctable(work, member).stream().limit(MOST_ORIGINALS)
            .map(part -> new Original(shell.link("/translate/" + part.work() + "/language"), begins(part.words()), part.language().value(), part.isDetected())).toList();
    }

    /** Without dividing a sign. */
    private static String begins(String words) {
        var line = words.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= BEGINS ? line : line.substring(0, line.offsetByCodePoints(0, BEGINS)) + "…";
    }

    private record Title(String words, String tag) {}

    private static Title title(List<Part> parts) {
        return parts.stream().min(Comparator.comparingInt(part -> part.name().equals("title") ? 0 : 1)).map(part -> new Title(part.words().lines().findFirst().orElse(""), part.language().value())).orElse(new Title("", "und"));
    }

    /** Each once, of all parts that are not in the language anyway. */
    private static List<Passage> passages(List<Part> parts, LanguageTag into) {
        var passages = new ArrayList<Passage>();
        for (var part : parts) {
            if (part.language().plain().equals(into)) continue;
            part.sources().forEach((hash, words) -> {
                if (passages.stream().noneMatch(other -> other.hash().equals(hash))) passages.add(new Passage(part, hash, words));
            });
        }
        return passages;
    }

    private static @Nullable Passage opened(List<Passage> passages, Map<PassageHash, List<Made>> made, String at) {
        return passages.stream().filter(one -> one.anchor().equals(at) || one.hash().toString().equals(at)).findFirst()
            .or(() -> passages.stream().filter(one -> !made.containsKey(one.hash())).findFirst()).or(() -> passages.stream().findFirst()).orElse(null);
    }

    private Row row(Passage passage, List<Made> made, boolean hasEarlier, Map<AccountId, PersonName> names, String address, boolean isOpen, Shell shell) {
        var best = made.stream().min(Comparator.comparing(Made::provenance)).orElse(null);
        var state = best == null ? hasEarlier ? "outdated" : "missing" : Line.of(best.provenance()).code();
        return new Row(passage.anchor(), address, passage.source(), passage.part().language().value(), best == null ? null : best.words(), state, best == null ? shell.say("translation.desk." + state) : who(best, names, shell), isOpen);
    }

    private static String who(Made made, Map<AccountId, PersonName> names, Shell shell) {
        var by = Optional.ofNullable(made.by()).map(names::get).map(name -> name.in(shell.language())).orElseGet(() -> shell.say("translation.former"));
        return switch (made.provenance()) {
            case HUMAN -> by;
            case REVIEWED -> shell.say("translation.desk.read", "name", by);
            case AUTHOR, MACHINE_REVIEWED, MACHINE -> shell.say(made.provenance().key());
        };
    }

    /** Says one paragraph as it is being translated. */
    private final class Opened {

        private final UUID work;
        private final LanguageTag into;
        private final List<Passage> passages;
        private final List<Row> shown;
        private final List<Made> made;
        private final @Nullable String draft;
        private final @Nullable Typed typed;
        private final Member member;
        private final Shell shell;

        private Opened(UUID work, LanguageTag into, List<Passage> passages, List<Row> shown, List<Made> made, @Nullable String draft, @Nullable Typed typed, Member member, Shell shell) {
            this.work = work;
            this.into = into;
            this.passages = passages;
            this.shown = shown;
            this.made = made;
            this.draft = draft;
            this.typed = typed;
            this.member = member;
            this.shell = shell;
        }

        private Open of(Passage passage) {
            var place = passages.indexOf(passage);
            var people = made.stream().filter(Made::isByPerson).findFirst().orElse(null);
            var best = people == null ? made.stream().findFirst().orElse(null) : people;
            var language = passage.part().language();
            var spotted = terms.spot(passage.source(), language.value());
            var earlier = made.isEmpty() ? rows.before(work, passage.hash(), into).orElse(null) : null;
            var words = typed != null ? typed.words() : draft != null ? draft : best == null ? "" : best.words();
            var findings = typed == null ? best == null ? List.<Finding>of() : checks.of(passage.source(), language, words, into) : typed.findings();
            return new Open(passage.hash().toString(), passage.anchor(), marked(passage.source(), language), language.value(), language.name(shell.language()), language.isRightToLeft(), words, typed == null ? null : typed.error(),
                    typed != null && typed.theirs() != null ? typed.theirs().toString() : people == null ? "" : people.id().toString(), Math.max(SHORTEST, passage.source().length() * 2 / SIGNS_IN_A_LINE),
                    spotted.stream().map(one -> one.concept()).distinct().map(terms::get).map(concept -> agreed(concept, passage)).toList(), matches(passage), findings.stream().map(finding -> new Told(finding.key(), finding.what())).toList(),
                    typed != null && !typed.findings().isEmpty(), made.isEmpty() && drafting.isPossible() ? shell.link("/translate/" + work + "/" + passage.hash() + "/machine") : null, best == null || !mayReview(best) ? null : shell.link("/translate/" + work + "/renderings/" + best.id()), typed != null && typed.theirs() != null && people != null ? people.words() : null,
                    earlier == null ? null : new Before(earlier.made().words(), Difference.of(earlier.source(), passage.source())), place > 0 ? shown.get(place - 1).address() : null, place + 1 < shown.size() ? shown.get(place + 1).address() : null);
        }

        private boolean mayReview(Made made) {
            return !member.id().equals(made.by()) && made.provenance() != Provenance.REVIEWED && made.provenance() != Provenance.MACHINE_REVIEWED;
        }

        private Agreed agreed(Concept concept, Passage passage) {
            var label = into.in(concept.labels()).orElse(null);
            var own = passage.part().language().in(concept.labels()).orElse(concept.code());
            return new Agreed(own, label, "/id/concept/" + concept.id());
        }

        private List<Match> matches(Passage passage) {
            return memory.alike(passage.source(), passage.part().language(), into, Scope.EVERYONE, MATCHES).stream().filter(match -> !match.source().equals(passage.source()))
                .map(match -> new Match((int) Math.floor(match.likeness() * PERCENT), match.source(), match.words(), shell.say(match.provenance().key()))).toList();
        }

        private Content marked(String source, LanguageTag language) {
            var spotted = terms.spot(source, language.value());
            return output -> {
                var end = 0;
                for (var term : spotted) {
                    Escape.htmlContent(source.substring(end, term.from()), output);
                    output.writeContent("<mark class=\"agreed\">");
                    Escape.htmlContent(source.substring(term.from(), term.to()), output);
                    output.writeContent("</mark>");
                    end = term.to();
                }
                Escape.htmlContent(source.substring(end), output);
            };
        }
    }

    /** Where a translator goes on: the next paragraph that is missing after this one, else the first, else this one again. */
    String next(UUID work, LanguageTag into, PassageHash after, Shell shell) {
        var passages = passages(rows.parts(work), into);
        var made = rows.made(passages.stream().map(Passage::hash).toList(), into);
        var place = passages.stream().map(Passage::hash).toList().indexOf(after);
        var missing = passages.stream().filter(one -> !made.containsKey(one.hash())).toList();
        var next = missing.stream().filter(one -> passages.indexOf(one) > place).findFirst().or(() -> missing.stream().findFirst()).map(Passage::anchor).orElse("p-" + after.toString().substring(0, 8));
        return shell.link("/translate/" + work + "?into=" + into.value() + "&at=" + next + "&done=saved#" + next);
    }
}
