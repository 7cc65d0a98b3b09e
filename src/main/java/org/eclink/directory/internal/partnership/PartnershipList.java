package org.eclink.directory.internal.partnership;

import java.util.ArrayList;
import java.util.List;
import org.eclink.directory.internal.names.NameHits;
import org.eclink.directory.listing.Catalogue;
import org.eclink.directory.listing.Facet;
import org.eclink.directory.listing.IndexRows;
import org.eclink.directory.listing.ListRow;
import org.eclink.directory.listing.ListRows;
import org.eclink.directory.listing.ListSource;
import org.eclink.directory.listing.Revision;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The list of partnerships, oldest first, and its index. */
@Repository
@DependsOn("startingImport")
public class PartnershipList implements ListSource {

    static final String TIMELINE = "timeline";
    public static final String BY_YEAR = "since";

    public static final Facet STATE = Facet.of("state", "partnership-states").open().commonFirst();
    private static final Facet KIND = Facet.of("kind", "partnership-kinds").open().commonFirst();

    public static final Catalogue LIST = new Catalogue("partnerships", List.of(STATE, KIND), List.of(BY_YEAR), List.of(Catalogue.LIST, Catalogue.MAP, TIMELINE));

    private final IndexRows rows;
    private final Partnerships partnerships;
    private final Revision revision;

    PartnershipList(IndexRows rows, Partnerships partnerships, Revision revision) {
        this.revision = revision;
        this.rows = rows;
        this.partnerships = partnerships;
    }

    @Override
    public Catalogue list() {
        return LIST;
    }

    @Override
    public long revision() {
        return revision.ofPlaces();
    }

    @Override
    public NameHits named(String typed, int most) {
        return partnerships.named(typed, most);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ListRows read() {
        var found = new ArrayList<ListRow>();
        rows.each("select kind, state, " + IndexRows.packed("number") + " as numbers from directory.partnership group by kind, state", row ->
            found.add(ListRow.of(IndexRows.numbers(row, "numbers")).mark(KIND, row.getString("kind")).mark(STATE, row.getString("state"))));
        var byYear = rows.numbers("select number from directory.partnership order by since nulls last, code");
        return new ListRows(rows.largest("directory.partnership"), found, rows.byLanguage(_ -> byYear));
    }
}
