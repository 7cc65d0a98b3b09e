package org.eclink.directory.internal.partnership;

import java.util.List;
import org.eclink.directory.listing.ListPage;
import org.eclink.web.MapView;
import org.jspecify.annotations.Nullable;

/** Everything partnerships.jte shows; {@code undated} are those on this page of whose beginning nothing is known. */
public record PartnershipsPage(ListPage list, List<PartnerRow> rows, @Nullable MapView map, List<Decade> timeline, int undated) {

    /** The partnerships that began in one decade; years without one are not shown. */
    public record Decade(String name, List<Year> years) {}

    public record Year(String name, List<PartnerRow> began) {}
}
