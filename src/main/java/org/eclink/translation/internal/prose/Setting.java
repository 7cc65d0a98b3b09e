package org.eclink.translation.internal.prose;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Members;
import org.eclink.accounts.PersonName;
import org.eclink.terms.Spotted;
import org.eclink.terms.Terms;
import org.eclink.translation.Form;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Prose;
import org.eclink.translation.Prose.Line;
import org.eclink.translation.Prose.Row;
import org.eclink.translation.Prose.Words;
import org.eclink.translation.Reading;
import org.eclink.translation.Reading.Converted;
import org.eclink.translation.Reading.Original;
import org.eclink.translation.Reading.Passage;
import org.eclink.translation.Reading.Rendered;
import org.eclink.translation.Reading.Shown;
import org.eclink.translation.Rendering;
import org.eclink.translation.Typesetter;
import org.eclink.translation.internal.split.Split.Between;
import org.eclink.translation.internal.split.Splitter;
import org.eclink.web.Language;
import org.eclink.web.Shell;
import org.springframework.stereotype.Component;

@Component
class Setting implements Typesetter {

    private static final int ANCHOR = 8;
    /** What makes the line before it a heading, or ends one. */
    private static final Pattern UNDER = Pattern.compile("(?:\\n {0,3}(?:=+|-+)[ \\t]*|[ \\t]+#+[ \\t]*)(?=\\n)");

    private static final int KEPT_SIGNS = 12_000_000;

    private final Terms terms;
    private final Members members;
    private final Cache<Asked, String> htmls = Caffeine.newBuilder().maximumWeight(KEPT_SIGNS).weigher((Asked set, String html) -> set.markdown().length() + html.length()).build();

    Setting(Terms terms, Members members) {
        this.terms = terms;
        this.members = members;
    }

    /** What a paragraph's HTML depends on. */
    private record Asked(String markdown, LanguageTag language, Language reader, long terms) {}

    @Override
    public List<Prose> set(List<Reading.Part> parts, Shell shell) {
        var names = members.names(parts.stream().flatMap(part -> people(part).stream()).collect(Collectors.toSet()));
        return parts.stream().map(part -> prose(part, names, shell)).toList();
    }

    private Prose prose(Reading.Part part, Map<AccountId, PersonName> names, Shell shell) {
        var around = around(part);
        var setter = new Setter(part, names, shell);
        if (part.passages().isEmpty()) return new Prose(part.source().isBlank() ? List.of() : List.of(setter.untranslated()));
        return new Prose(IntStream.range(0, around.size()).mapToObj(place -> setter.row(part.passages().get(place), around.get(place))).toList());
    }

    /** Who has translated or read anything of what is shown. */
    private static Set<AccountId> people(Reading.Part part) {
        var people = new HashSet<AccountId>();
        for (var passage : part.passages()) {
            Stream.of(Optional.ofNullable(passage.outdated()), rendering(passage.shown())).flatMap(Optional::stream)
                .flatMap(rendering -> Stream.of(Optional.ofNullable(rendering.by()), Optional.ofNullable(rendering.reviewer()))).flatMap(Optional::stream).forEach(people::add);
        }
        return people;
    }

    private static Optional<Rendering> rendering(Shown shown) {
        return switch (shown) {
            case Rendered(var rendering) -> Optional.of(rendering);
            case Converted converted -> rendering(converted.from());
            case Original _ -> Optional.empty();
        };
    }

    @Override
    public Headline headline(Reading.Part part, Shell shell) {
        if (part.passages().isEmpty()) return new Headline("", null, false, Line.AUTHOR);
        var shown = part.passages().getFirst().shown();
        var isMine = isMine(shown.language(), shell);
        return new Headline(shown.words(), isMine ? null : shown.language().value(), shown.language().isRightToLeft(), isMine ? rendering(shown).map(one -> Line.of(one.provenance())).orElse(Line.AUTHOR) : Line.MISSING);
    }

    private static boolean isMine(LanguageTag language, Shell shell) {
        return language.plain().equals(new LanguageTag(shell.language().tag()).plain());
    }

    /** What stands before a passage and makes it a heading, an item or a quote, and behind it. */
    private record Around(String before, String after) {

        String with(String words) {
            return before + words + after;
        }
    }

    /** Code between two passages belongs to the second, the line under a heading to the first, and what stands last to the last. */
    private static List<Around> around(Reading.Part part) {
        var all = new ArrayList<Around>();
        var between = "";
        for (var next : Splitter.split(part.source(), part.form()).parts()) {
            if (next instanceof Between(var text)) between = text;
            else {
                var line = UNDER.matcher(between);
                var under = !all.isEmpty() && line.lookingAt() ? line.group() : "";
                if (!under.isEmpty()) all.set(all.size() - 1, new Around(all.getLast().before(), under));
                all.add(new Around(between.substring(under.length()).stripLeading(), ""));
                between = "";
            }
        }
        if (!between.isEmpty() && !all.isEmpty()) all.set(all.size() - 1, new Around(all.getLast().before(), between));
        return all;
    }

    /** Sets the passages of one part for one reader. */
    private final class Setter {

        private final Reading.Part part;
        private final Map<AccountId, PersonName> names;
        private final Shell shell;

        private Setter(Reading.Part part, Map<AccountId, PersonName> names, Shell shell) {
            this.part = part;
            this.names = names;
            this.shell = shell;
        }

        /** All of it is code or the like, which nobody translates. */
        private Row untranslated() {
            return new Row("p-whole", Line.AUTHOR, words(new Around("", ""), part.source(), part.original()), shell.say("translation.who.author"), "", null);
        }

        private Row row(Passage passage, Around around) {
            var original = words(around, passage.source(), part.original());
            var anchor = "p-" + passage.hash().substring(0, ANCHOR);
            var outdated = passage.outdated();
            if (outdated != null) return new Row(anchor, Line.OUTDATED, words(around, outdated.words(), outdated.language()), shell.say("translation.who.outdated"), from(outdated), original);
            var shown = passage.shown();
            var words = words(around, shown.words(), shown.language());
            var rendering = rendering(shown);
            if (!isMine(shown.language(), shell)) return new Row(anchor, Line.MISSING, words, shell.say("translation.who.missing", "language", shell.language().name()), shownIn(shown), shown instanceof Original ? null : original);
            var line = rendering.map(one -> Line.of(one.provenance())).orElse(Line.AUTHOR);
            var who = shell.say(rendering.map(one -> one.provenance().key()).orElse("translation.who.author"));
            if (shown instanceof Converted) return new Row(anchor, line, words, who, shell.say("translation.converted"), original);
            return new Row(anchor, line, words, who, rendering.map(this::from).orElse(""), rendering.isPresent() ? original : null);
        }

        private String shownIn(Shown shown) {
            if (shown instanceof Converted) return shell.say("translation.converted");
            return shell.say(shown instanceof Rendered ? "translation.shown.translated" : "translation.shown", "language", shown.language().name(shell.language()));
        }

        private String from(Rendering rendering) {
            var language = part.original().name(shell.language());
            var date = shell.date(rendering.made().atZone(shell.reader().zone()).toLocalDate());
            var reader = rendering.reviewer() == null ? "" : name(rendering.reviewer());
            if (rendering.engine() != null) return reader.isEmpty() ? shell.say("translation.from.engine", "language", language, "engine", rendering.engine(), "date", date)
                : shell.say("translation.from.checked", "language", language, "reader", reader, "date", date);
            var by = rendering.by() == null ? "" : name(rendering.by());
            if (by.isEmpty()) return shell.say("translation.from", "language", language, "date", date);
            return reader.isEmpty() ? shell.say("translation.from.by", "language", language, "name", by, "date", date)
                : shell.say("translation.from.read", "language", language, "name", by, "reader", reader, "date", date);
        }

        private String name(AccountId account) {
            var name = names.get(account);
            return name == null ? shell.say("translation.former") : name.in(shell.language());
        }

        private Words words(Around around, String words, LanguageTag language) {
            var html = part.form() == Form.LINE ? Markdown.line(words) : htmls.get(new Asked(around.with(words), language, shell.language(), terms.revision()), set -> Markdown.html(set.markdown(), text -> explained(text, language, shell)));
            return new Words(output -> output.writeContent(html), language.value(), language.name(shell.language()), language.isRightToLeft());
        }
    }

    private List<Markdown.Explained> explained(String text, LanguageTag language, Shell shell) {
        return terms.spot(text, language.value()).stream().map(spotted -> explained(spotted, language, shell)).toList();
    }

    /** A word that was settled against says which one was agreed on, in its own language. */
    private Markdown.Explained explained(Spotted spotted, LanguageTag language, Shell shell) {
        var concept = terms.get(spotted.concept());
        var mine = concept.label(shell.language()).text();
        var words = spotted.isDeprecated() ? shell.say("translation.deprecated", "agreed", language.in(concept.labels()).orElse(mine)) : mine;
        return new Markdown.Explained(spotted.from(), spotted.to(), Markdown.CONCEPTS + concept.id(), words, spotted.isDeprecated());
    }
}
