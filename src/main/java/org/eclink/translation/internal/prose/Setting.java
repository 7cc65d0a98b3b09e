package org.eclink.translation.internal.prose;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.eclink.terms.Concept;
import org.eclink.terms.Terms;
import org.eclink.translation.Form;
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

    Setting(Terms terms) {
        this.terms = terms;
    }

    @Override
    public Prose set(Reading.Part part, Shell shell) {
        var marks = marks(part);
        var rows = new ArrayList<Row>();
        for (var place = 0; place < part.passages().size(); place++) rows.add(row(part, part.passages().get(place), marks.get(place), shell));
        return new Prose(List.copyOf(rows));
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

    private Row row(Reading.Part part, Passage passage, String mark, Shell shell) {
        var mine = LanguageTag.known(shell.language().tag()).plain();
        var original = words(part, mark, passage.source(), part.original(), shell);
        var anchor = "p-" + passage.hash().substring(0, ANCHOR);
        var outdated = passage.outdated();
        if (outdated != null) return new Row(anchor, Line.OUTDATED, words(part, mark, outdated.words(), outdated.language(), shell), shell.say("translation.who.outdated"), from(outdated, part, shell), original);
        return switch (passage.shown()) {
            case Original shown -> shown.language().plain().equals(mine) ? new Row(anchor, Line.AUTHOR, words(part, mark, shown.words(), shown.language(), shell), shell.say("translation.who.author"), "", null)
                : new Row(anchor, Line.MISSING, original, shell.say("translation.who.missing", "language", shell.language().name()), shell.say("translation.shown", "language", name(shown.language(), shell)), null);
            case Rendered(var rendering) -> new Row(anchor, line(rendering), words(part, mark, rendering.words(), rendering.language(), shell), who(rendering, shell), from(rendering, part, shell), original);
            case Converted converted -> new Row(anchor, converted.from() instanceof Rendered(var rendering) ? line(rendering) : Line.AUTHOR, words(part, mark, converted.words(), converted.language(), shell),
                converted.from() instanceof Rendered(var rendering) ? who(rendering, shell) : shell.say("translation.who.author"), shell.say("translation.converted"), original);
        };
    }

    private static Line line(Rendering rendering) {
        return switch (rendering.provenance()) {
            case AUTHOR -> Line.AUTHOR;
            case HUMAN, REVIEWED -> Line.HUMAN;
            case MACHINE_REVIEWED -> Line.REVIEWED;
            case MACHINE -> Line.MACHINE;
        };
    }

    private static String who(Rendering rendering, Shell shell) {
        return shell.say(key(rendering.provenance()));
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

    private static String from(Rendering rendering, Reading.Part part, Shell shell) {
        return shell.say("translation.from", "language", name(part.original(), shell), "date", shell.date(rendering.made().atZone(shell.reader().zone()).toLocalDate()));
    }

    private static String name(LanguageTag language, Shell shell) {
        return ULocale.forLanguageTag(language.plain().value()).getDisplayNameWithDialect(shell.language().locale());
    }

    private Words words(Reading.Part part, String mark, String words, LanguageTag language, Shell shell) {
        var html = part.form() == Form.LINE ? Markdown.line(words) : Markdown.html(mark + words, text -> explained(text, language, shell));
        return new Words(output -> output.writeContent(html), language.value(), name(language, shell), language.isRightToLeft());
    }

    private List<Markdown.Explained> explained(String text, LanguageTag language, Shell shell) {
        return terms.spot(text, language.value()).stream().map(spotted -> explained(spotted.from(), spotted.to(), terms.get(spotted.concept()), shell)).toList();
    }

    private static Markdown.Explained explained(int from, int to, Concept concept, Shell shell) {
        return new Markdown.Explained(from, to, Markdown.CONCEPTS + concept.id(), concept.label(shell.language()).text());
    }
}
