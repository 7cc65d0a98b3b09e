package org.eclink.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** What became of a text, word by word; Chinese has words too, though nothing stands between them. */
public final class Difference {

    /** Beyond that nobody sees what differs, and finding it out takes long. */
    private static final int MOST_WORDS = 2000;

    private Difference() {}

    public static List<DifferencePart> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        if (old.size() + now.size() > MOST_WORDS) return whole(before, after);
        var parts = new ArrayList<DifferencePart>();
        var at = 0;
        for (var delta : DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<String>()).getDeltas()) {
            add(parts, DifferencePart.Kind.SAME, old.subList(at, delta.getSource().getPosition()));
            add(parts, delta);
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(parts, DifferencePart.Kind.SAME, old.subList(at, old.size()));
        return parts;
    }

    private static List<DifferencePart> whole(String before, String after) {
        var parts = new ArrayList<DifferencePart>();
        add(parts, DifferencePart.Kind.REMOVED, List.of(before));
        add(parts, DifferencePart.Kind.ADDED, List.of(after));
        return parts;
    }

    private static void add(List<DifferencePart> parts, AbstractDelta<String> delta) {
        if (delta.getType() != DeltaType.INSERT) add(parts, DifferencePart.Kind.REMOVED, delta.getSource().getLines());
        if (delta.getType() != DeltaType.DELETE) add(parts, DifferencePart.Kind.ADDED, delta.getTarget().getLines());
    }

    private static void add(List<DifferencePart> parts, DifferencePart.Kind kind, List<String> words) {
        if (!words.isEmpty()) parts.add(new DifferencePart(kind, String.join("", words)));
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        for (int start = breaks.first(), end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) words.add(text.substring(start, end));
        return words;
    }
}
