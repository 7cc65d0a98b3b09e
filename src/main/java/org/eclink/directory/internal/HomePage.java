package org.eclink.directory.internal;

import gg.jte.Content;
import java.util.List;
import org.eclink.calendar.TwoClocks;
import org.eclink.directory.internal.partnership.PartnerRow;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.eclink.web.MapView;
import org.jspecify.annotations.Nullable;

/** Everything home.jte shows. */
public record HomePage(int cities, int chinese, int pilots, int partnerships, int organisations, MapView map, TwoClocks clocks, List<PilotRow> pilotRows,
        List<SectorRow> sectors, List<PartnerRow> latest, List<Content> panels) {

    /** The map in words: a pilot city and its partners. */
    public record PilotRow(String address, BothNames names, Word kind, List<PartnerRow.Side> partners, int more) {}

    public record SectorRow(Word word, @Nullable String other, @Nullable String otherTag, String address, int cities) {}

    public int european() {
        return cities - chinese;
    }
}
