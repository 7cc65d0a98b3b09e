package org.eclink.directory.internal.editing;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.eclink.web.Field;

/** The form for a city's own page; {@code hasChanged}: somebody else has changed what this reader changes too, and both are shown. */
public record EditPage(BothNames names, String city, String action, List<Row> rows, List<Sector> sectors, String shownSectors, List<DifferencePart> theirSectors,
        boolean hasChanged) {

    /** One text; {@code label} is a message's key, {@code theirs} what others have made of what was shown. */
    public record Row(Field field, String label, String shown, boolean isLong, List<DifferencePart> theirs) {}

    public record Sector(Word word, boolean isChosen) {}
}
