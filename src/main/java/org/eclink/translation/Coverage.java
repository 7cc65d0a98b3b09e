package org.eclink.translation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.eclink.translation.Prose.Line;
import org.eclink.translation.Prose.Row;

/** How much of a page there is in the reader's language, and whose words it is. {@code shares} are in the order of {@link Line}. */
public record Coverage(int all, int here, List<Share> shares) {

    /** How many paragraphs have this line. */
    public record Share(Line line, int count) {

        /** The message that names it. */
        public String key() {
            return switch (line) {
                case AUTHOR -> "translation.coverage.author";
                case HUMAN -> "translation.coverage.human";
                case REVIEWED -> "translation.coverage.reviewed";
                case MACHINE -> "translation.coverage.machine";
                case OUTDATED -> "translation.coverage.outdated";
                case MISSING -> "translation.coverage.missing";
            };
        }
    }

    public static Coverage of(Collection<Prose> proses) {
        var lines = proses.stream().flatMap(prose -> prose.rows().stream()).map(Row::line).toList();
        var shares = Arrays.stream(Line.values()).map(line -> new Share(line, (int) lines.stream().filter(line::equals).count())).filter(share -> share.count() > 0).toList();
        var away = lines.stream().filter(line -> line == Line.MISSING || line == Line.OUTDATED).count();
        return new Coverage(lines.size(), lines.size() - (int) away, shares);
    }

    /** It was written in the reader's language: there is nothing to say. */
    public boolean isOriginal() {
        return shares.stream().allMatch(share -> share.line() == Line.AUTHOR);
    }

    public boolean isWhole() {
        return here == all;
    }
}
