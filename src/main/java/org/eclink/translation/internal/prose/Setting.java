package org.eclink.translation.internal.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.eclink.translation.Provenance;
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
import org.eclink.web.Shell;
import org.springframework.stereotype.Component;

@Component
class Setting implements Typesetter {

    private static final int ANCHOR = 8;

    private final Terms terms;
    private final Members members;

    Setting(Terms terms, Members members) {
        this.terms = terms;
        this.members = members;
    }

    @Override
    public Prose set(Reading.Part part, Shell shell) {
        var marks = marks(part);
        var names = members.names(people(part));
        var rows = new ArrayList<Row>();
        for (var place = 0; place < part.passages().size(); place++) rows.add(new Setter(part, names, shell).row(part.passages().get(place), marks.get(place)));
        return new Prose(List.copyOf(rows));
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
        return new Headline(shown.words(), isMine ? null : shown.language().value(), shown.language().isRightToLeft(), isMine ? rendering(shown).map(Setting::line).orElse(Line.AUTHOR) : Line.MISSING);
    }

    private static boolean isMine(LanguageTag language, Shell shell) {
        return language.plain().equals(LanguageTag.known(shell.language().tag()).plain());
    }

    /** What stands before each passage and makes it a heading, an item or a quote; code between two belongs to the second. */
    private static List<String> marks(Reading.Part part) {
        var marks = new ArrayList<String>();
        var before = "";
        for (var next : Splitter.split(part.source(), part.form()).parts()) {
            if (next instanceof Between(var text)) before = text.stripLeading();
            else {
                marks.add(before);
                before = "";
            }
        }
        return marks;
    }

    private static Line line(Rendering rendering) {
        return switch (rendering.provenance()) {
            case AUTHOR -> Line.AUTHOR;
            case HUMAN, REVIEWED -> Line.HUMAN;
            case MACHINE_REVIEWED -> Line.REVIEWED;
            case MACHINE -> Line.MACHINE;
        };
    }

    private static String key(Provenance provenance) {
        return switch (provenance) {
            case AUTHOR -> "translation.who.author";
            case HUMAN -> "translation.who.human";
            case REVIEWED -> "translation.who.read";
            case MACHINE_REVIEWED -> "translation.who.reviewed";
            case MACHINE -> "translation.who.machine";
        };
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

        private Row row(Passage passage, String mark) {
            var original = words(mark, passage.source(), part.original());
            var anchor = "p-" + passage.hash().substring(0, ANCHOR);
            var outdated = passage.outdated();
            if (outdated != null) return new Row(anchor, Line.OUTDATED, words(mark, outdated.words(), outdated.language()), shell.say("translation.who.outdated"), from(outdated), original);
            var shown = passage.shown();
            var words = words(mark, shown.words(), shown.language());
            var rendering = rendering(shown);
            if (!isMine(shown.language(), shell)) return new Row(anchor, Line.MISSING, words, shell.say("translation.who.missing", "language", shell.language().name()), shownIn(shown), shown instanceof Original ? null : original);
            var line = rendering.map(Setting::line).orElse(Line.AUTHOR);
            var who = shell.say(rendering.map(one -> key(one.provenance())).orElse("translation.who.author"));
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

        private Words words(String mark, String words, LanguageTag language) {
            var html = part.form() == Form.LINE ? Markdown.line(words) : Markdown.html(mark + words, text -> explained(text, language, shell));
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
        var agreed = concept.labels().entrySet().stream().filter(label -> LanguageTag.known(label.getKey()).plain().equals(language.plain())).map(Map.Entry::getValue).findFirst().orElse(mine);
        var words = spotted.isDeprecated() ? shell.say("translation.deprecated", "agreed", agreed) : mine;
        return new Markdown.Explained(spotted.from(), spotted.to(), Markdown.CONCEPTS + concept.id(), words, spotted.isDeprecated());
    }
}
