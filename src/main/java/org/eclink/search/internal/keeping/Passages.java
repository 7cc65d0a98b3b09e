package org.eclink.search.internal.keeping;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.eclink.search.Findable;
import org.eclink.search.Findable.Weight;
import org.eclink.search.internal.lexicon.Plain;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.meaning.Embedder.Passage;

/** Cuts what can be found of a thing into passages: plain words, a paragraph each. */
public final class Passages {

    private static final Parser MARKDOWN = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final TextContentRenderer PLAIN = TextContentRenderer.builder().extensions(List.of(TablesExtension.create())).lineBreakRendering(LineBreakRendering.COMPACT).build();
    private static final int SHORT = 60;

    private Passages() {}

    public static List<String> paragraphs(String markdown) {
        var paragraphs = new ArrayList<String>();
        for (Node node = MARKDOWN.parse(markdown).getFirstChild(); node != null; node = node.getNext()) {
            var plain = Plain.of(PLAIN.render(node));
            if (!plain.isEmpty()) paragraphs.add(plain);
        }
        return paragraphs;
    }

    /** What vectors are made of: each title with the paragraph after it, and short paragraphs together. */
    static List<Passage> of(Findable findable) {
        var passages = new ArrayList<Passage>();
        for (var tongue : Tongue.values()) {
            var open = new StringBuilder();
            for (var words : findable.words()) {
                if (words.weight() == Weight.NAME || Tongue.of(words.language()) != tongue) continue;
                for (var paragraph : words.weight() == Weight.TITLE ? List.of(Plain.of(words.text())) : paragraphs(words.text())) {
                    if (paragraph.isEmpty()) continue;
                    open.append(open.isEmpty() ? "" : tongue == Tongue.ZH ? "。" : ". ").append(paragraph);
                    if (words.weight() == Weight.TITLE || open.length() < SHORT) continue;
                    passages.add(new Passage(tongue, open.toString()));
                    open.setLength(0);
                }
            }
            if (!open.isEmpty()) passages.add(new Passage(tongue, open.toString()));
        }
        return passages;
    }
}
