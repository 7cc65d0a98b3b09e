package org.eclink.translation.internal.split;

import java.util.List;

/**
 * A text cut into what is translated and what stands between: marks, blank lines, code. Joining its own passages gives the text again.
 */
public record Split(List<Part> parts) {

    public sealed interface Part {}

    /** Stays as it is in every language. */
    public record Between(String text) implements Part {}

    /** What is translated as one; {@code gaps} are what stands between its lines in the text, such as {@code "\n> "}. */
    public record Passage(String words, List<String> gaps) implements Part {

        private String in(String rendering) {
            var lines = rendering.split("\n", -1);
            var text = new StringBuilder(lines[0]);
            for (var line = 1; line < lines.length; line++) text.append(gap(line - 1)).append(lines[line]);
            return text.toString();
        }

        private String gap(int after) {
            if (gaps.isEmpty()) return "\n";
            return gaps.get(Math.min(after, gaps.size() - 1));
        }
    }

    public List<String> passages() {
        return parts.stream().filter(Passage.class::isInstance).map(part -> ((Passage) part).words()).toList();
    }

    /** The text with {@code renderings} in the places of its passages. */
    public String joined(List<String> renderings) {
        var text = new StringBuilder();
        var next = renderings.iterator();
        for (var part : parts) {
            switch (part) {
                case Between(var between) -> text.append(between);
                case Passage passage -> text.append(passage.in(next.next()));
            }
        }
        return text.toString();
    }
}
