package org.eclink.directory.internal.editing;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.eclink.web.DifferencePart;
import org.eclink.web.Field;
import org.jspecify.annotations.Nullable;

/** The form for the page of a city or an organisation; {@code hasChanged}: somebody else has changed what this reader changes too, and both are shown. */
public record EditPage(BothNames names, String place, String action, List<Row> rows, List<Sector> sectors, String shownSectors, List<DifferencePart> theirSectors,
        boolean hasChanged) {

    /** One property; {@code label} is a message's key, {@code theirs} what others have made of what was shown. A figure has a year and a source too. */
    public record Row(Field field, String label, String shown, boolean isLong, @Nullable Field year, @Nullable Field source, List<DifferencePart> theirs) {}

    public record Sector(Word word, boolean isChosen) {}
}
