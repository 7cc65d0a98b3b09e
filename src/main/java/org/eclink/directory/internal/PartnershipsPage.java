package org.eclink.directory.internal;

import java.util.List;
import org.eclink.web.Field;
import org.eclink.web.MapView;
import org.eclink.web.Pagination;
import org.jspecify.annotations.Nullable;

/** Everything partnerships.jte shows. */
public record PartnershipsPage(int all, int total, int undated, Field name, List<FacetView> facets, List<CitiesPage.Chosen> chosen, List<View> views,
        List<PartnerRow> rows, @Nullable MapView map, List<Decade> timeline, Pagination pagination, String wholeList, String view, List<String> unknown) {

    /** One way to look at the list, and its address. */
    public record View(String name, String address, boolean current) {
        public String labelKey() {
            return "directory.view." + name;
        }
    }

    /** The partnerships that began in one decade; years without one are not shown. */
    public record Decade(String name, List<Year> years) {}

    public record Year(String name, List<PartnerRow> began) {}

    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }

    public boolean isMap() {
        return view.equals("map");
    }

    public boolean isTimeline() {
        return view.equals("timeline");
    }
}
