package org.eclink.directory.internal;

import java.util.List;
import org.eclink.directory.internal.facts.FactView;
import org.eclink.directory.internal.partnership.PartnerRow;
import org.eclink.terms.Word;
import org.eclink.web.BothNames;
import org.eclink.web.Field;
import org.eclink.web.MapView;
import org.jspecify.annotations.Nullable;

/** Everything compare.jte shows: one column per city, one row per thing compared. */
public record ComparePage(List<Column> columns, List<Row> rows, List<Word> sharedSectors, List<Word> sharedProgrammes, @Nullable Word sharedClimate,
        List<PartnerRow> links, Field add, boolean full, @Nullable MapView map, List<Suggestion> suggestions) {

    public record Column(String slug, BothNames names, String address, String without) {}

    /** Cells stand in the order of the columns; an empty one means that it is not known. */
    public record Row(String label, List<Cell> cells) {}

    public record Cell(List<Word> words, @Nullable FactView fact) {
        public boolean isEmpty() {
            return words.isEmpty() && fact == null;
        }
    }

    /** A pair to begin with. */
    public record Suggestion(String title, String address) {}

    public boolean hasSomethingInCommon() {
        return !sharedSectors.isEmpty() || !sharedProgrammes.isEmpty() || sharedClimate != null || !links.isEmpty();
    }

    public boolean isEmpty() {
        return columns.isEmpty();
    }

    public boolean hasSeveral() {
        return columns.size() > 1;
    }
}
