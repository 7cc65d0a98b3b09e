package org.eclink.search.internal.page;

import gg.jte.Content;
import gg.jte.html.escape.Escape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.search.Findable;
import org.eclink.search.Findable.Weight;
import org.eclink.search.FoundRow;
import org.eclink.search.Searchable;
import org.eclink.search.internal.asking.Question;
import org.eclink.search.internal.index.Index.Hit;
import org.eclink.search.internal.keeping.Passages;
import org.eclink.search.internal.lexicon.Plain;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.page.Marking.Mark;
import org.eclink.search.internal.page.SearchPage.Row;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what was found for one reader, and says why it was. Texts are read anew where they were written: what is gone since is not shown. */
@Component
class ResultRows {

    private static final int MOST_WORDS = 4;

    private final Map<String, Searchable> kinds;
    private final Terms terms;

    ResultRows(List<Searchable> kinds, Terms terms) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Searchable::kind, Function.identity()));
        this.terms = terms;
    }

    List<Row> of(List<Hit> hits, Question question, Shell shell) {
        var rows = new HashMap<String, FoundRow>();
        var findables = new HashMap<String, Findable>();
        FacetValues.byKind(hits.stream().map(Hit::key).toList()).forEach((kind, ids) -> {
            var searchable = Objects.requireNonNull(kinds.get(kind));
            searchable.rows(ids, shell).forEach((id, row) -> rows.put(key(kind, id), row));
            searchable.read(ids).forEach((id, findable) -> findables.put(key(kind, id), findable));
        });
        return hits.stream().filter(hit -> rows.containsKey(hit.key()) && findables.containsKey(hit.key()))
            .map(hit -> row(hit, Objects.requireNonNull(rows.get(hit.key())), Objects.requireNonNull(findables.get(hit.key())), question, shell)).toList();
    }

    private static String key(String kind, UUID id) {
        return kind + ":" + id;
    }

    /** A passage of a text, with what was asked for in it. */
    private record Passage(String language, Tongue tongue, Weight weight, String text, List<Mark> marks) {

        long words() {
            return marks.stream().map(mark -> mark.sought().asked()).distinct().count();
        }
    }

    private Row row(Hit hit, FoundRow row, Findable findable, Question question, Shell shell) {
        var passages = passages(findable, question);
        var texts = passages.stream().filter(passage -> passage.weight() == Weight.TEXT).toList();
        var titles = passages.stream().filter(passage -> passage.weight() != Weight.TEXT).toList();
        var best = best(texts, hit, shell);
        var names = row.names();
        return new Row(row.address(), row.mark(), marked(names.mine(), names.mineTag() == null ? shell.language().tag() : names.mineTag(), names.mineTag(), question),
                names.theirs() == null ? null : marked(names.theirs(), Objects.requireNonNullElse(names.theirsTag(), "und"), names.theirsTag(), question),
                best == null ? null : Marked.around(best.text(), best.marks(), foreign(best.language(), shell)), question.isEmpty() ? List.of() : why(titles, texts, best, findable, question, shell), row.sectors(), row.facts());
    }

    private static List<Passage> passages(Findable findable, Question question) {
        var sought = new HashMap<Tongue, List<Sought>>();
        var passages = new ArrayList<Passage>();
        for (var words : findable.words()) {
            var tongue = Tongue.of(words.language());
            var wanted = sought.computeIfAbsent(tongue, one -> Sought.in(one, question));
            var paragraphs = words.weight() == Weight.TEXT ? Passages.paragraphs(words.text()) : List.of(Plain.of(words.text()));
            for (var paragraph : paragraphs) passages.add(new Passage(words.language(), tongue, words.weight(), paragraph, Marking.marks(paragraph, tongue, wanted)));
        }
        return passages;
    }

    /** The paragraph with most of what was asked for, of equal ones that in the reader's language; without any, the first in a language that the reader reads. */
    private static @Nullable Passage best(List<Passage> texts, Hit hit, Shell shell) {
        Passage best = null;
        var most = -1.0;
        for (var text : texts) {
            var isMine = LanguageTag.of(text.language()).map(tag -> LanguageTag.of(shell).contains(tag.plain())).orElse(false);
            var score = text.words() + (isMine ? 0.5 : 0) + (text.tongue() == hit.tongue() ? 0.25 : 0);
            if (score <= most) continue;
            most = score;
            best = text;
        }
        return best;
    }

    private static Marked marked(String text, String language, @Nullable String tag, Question question) {
        var tongue = Tongue.of(language);
        return Marked.of(text, Marking.marks(text, tongue, Sought.in(tongue, question)), tag);
    }

    private static @Nullable String foreign(String language, Shell shell) {
        return language.equals(shell.language().tag()) ? null : language;
    }

    private List<Content> why(List<Passage> titles, List<Passage> texts, @Nullable Passage best, Findable findable, Question question, Shell shell) {
        var why = new ArrayList<Content>();
        var inTitles = titles.stream().filter(title -> !title.marks().isEmpty()).toList();
        var inTexts = texts.stream().filter(text -> !text.marks().isEmpty()).toList();
        if (!inTitles.isEmpty()) why.add(shell.rich(inTitles.getFirst().weight() == Weight.NAME ? "search.why.name" : "search.why.title"));
        if (!inTexts.isEmpty()) why.add(shell.rich("search.why.texts", "count", inTexts.size()));
        var shown = inTitles.isEmpty() ? best : clearest(inTitles, question, shell);
        if (shown != null) byWords(shown, question, shell).forEach(why::add);
        if (why.isEmpty()) question.terms().stream().filter(term -> findable.concepts().contains(term.concept())).findFirst().ifPresent(term -> why.add(about(term, shell)));
        if (why.isEmpty()) why.add(shell.rich("search.why.meaning"));
        return why;
    }

    /** That in the language of the question, which needs no explaining; else that in the reader's. */
    private static Passage clearest(List<Passage> titles, Question question, Shell shell) {
        return titles.stream().filter(title -> title.tongue() == question.tongue()).findFirst()
            .or(() -> titles.stream().filter(title -> title.language().equals(shell.language().tag())).findFirst()).orElseGet(titles::getFirst);
    }

    private Content about(Question.Term term, Shell shell) {
        var label = terms.get(term.concept()).label(shell.language());
        return shell.rich("search.why.about", "term", in(label.text(), foreign(label.tag(), shell)));
    }

    /** By which words of its own language it was found, where these are not those that were asked. */
    private static List<Content> byWords(Passage passage, Question question, Shell shell) {
        var all = new ArrayList<Content>();
        if (passage.tongue() == question.tongue()) return all; // another form of the same word
        var said = new LinkedHashSet<String>();
        for (var mark : passage.marks()) {
            var sought = mark.sought();
            if (!sought.isTranslated() || all.size() == MOST_WORDS || !said.add(sought.asked())) continue;
            all.add(shell.rich(sought.isTerm() ? "search.why.term" : "search.why.word", "asked", in(sought.asked(), foreign(tag(question.tongue(), shell), shell)), "found", in(sought.words(), foreign(passage.language(), shell))));
        }
        return all;
    }

    private static String tag(Tongue tongue, Shell shell) {
        return switch (tongue) {
            case ZH -> "zh-Hans";
            case OTHER -> shell.language().tag();
            case EN, NL, DE, FR, ES -> tongue.code();
        };
    }

    /** Words in their language, within a sentence. */
    static Content in(String words, @Nullable String tag) {
        return output -> {
            if (tag != null) {
                output.writeContent("<span lang=\"");
                Escape.htmlAttribute(tag, output);
                output.writeContent("\">");
            }
            Escape.htmlContent(words, output);
            if (tag != null) output.writeContent("</span>");
        };
    }
}
