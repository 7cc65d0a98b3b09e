package org.eclink.translation.internal.split;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.eclink.translation.Form;
import org.eclink.translation.internal.split.Split.Between;
import org.eclink.translation.internal.split.Split.Part;
import org.eclink.translation.internal.split.Split.Passage;

/** Cuts Markdown at its paragraphs, headings, items of lists and tables. */
public final class Splitter {

    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Pattern ATX = Pattern.compile("#{1,6}[ \\t]+(?<words>.*?)(?:[ \\t]+#+)?[ \\t]*");

    private Splitter() {}

    /** {@code text} has line feeds alone between its lines. */
    public static Split split(String text, Form form) {
        return switch (form) {
            case LINE -> new Split(text.isEmpty() ? List.of() : List.of(new Passage(text, List.of())));
            case MARKDOWN -> markdown(text);
        };
    }

    private record Line(int from, int to) {}

    private static Split markdown(String text) {
        var blocks = new ArrayList<List<Line>>();
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Paragraph paragraph) {
                blocks.add(lines(paragraph));
            }

            @Override
            public void visit(Heading heading) {
                blocks.add(words(text, lines(heading)));
            }

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock) blocks.add(lines(block));
            }
        });
        return cut(text, blocks);
    }

    private static List<Line> lines(Node block) {
        return block.getSourceSpans().stream().map(Splitter::line).filter(line -> line.to() > line.from()).toList();
    }

    private static Line line(SourceSpan span) {
        return new Line(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }

    /** A heading without its signs, or without the line drawn under it. */
    private static List<Line> words(String text, List<Line> lines) {
        var first = lines.getFirst();
        var atx = ATX.matcher(text.substring(first.from(), first.to()));
        if (lines.size() == 1 && atx.matches()) {
            var words = new Line(first.from() + atx.start("words"), first.from() + atx.end("words"));
            return words.to() > words.from() ? List.of(words) : List.of();
        }
        return lines.size() > 1 ? lines.subList(0, lines.size() - 1) : List.of();
    }

    private static Split cut(String text, List<List<Line>> blocks) {
        var parts = new ArrayList<Part>();
        var end = 0;
        for (var lines : blocks) {
            if (lines.isEmpty() || lines.getFirst().from() < end) continue;
            if (lines.getFirst().from() > end) parts.add(new Between(text.substring(end, lines.getFirst().from())));
            parts.add(passage(text, lines));
            end = lines.getLast().to();
        }
        if (end < text.length()) parts.add(new Between(text.substring(end)));
        return new Split(List.copyOf(parts));
    }

    private static Passage passage(String text, List<Line> lines) {
        var words = new StringBuilder(text.substring(lines.getFirst().from(), lines.getFirst().to()));
        var gaps = new ArrayList<String>();
        for (var next = 1; next < lines.size(); next++) {
            gaps.add(text.substring(lines.get(next - 1).to(), lines.get(next).from()));
            words.append('\n').append(text, lines.get(next).from(), lines.get(next).to());
        }
        return new Passage(words.toString(), List.copyOf(gaps));
    }
}
