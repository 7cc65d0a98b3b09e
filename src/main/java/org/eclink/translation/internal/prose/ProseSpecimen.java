package org.eclink.translation.internal.prose;

import org.eclink.translation.Prose;
import org.eclink.translation.Prose.Row;

/** A text as the design page shows it: {@code facing} once more side by side, under anchors of its own. */
public record ProseSpecimen(Prose prose, Prose facing) {

    static ProseSpecimen of(Prose prose) {
        return new ProseSpecimen(prose, new Prose(prose.rows().stream().map(row -> new Row("facing-" + row.anchor(), row.line(), row.words(), row.who(), row.from(), row.source())).toList()));
    }
}
