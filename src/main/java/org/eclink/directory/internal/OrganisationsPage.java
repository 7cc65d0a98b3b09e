package org.eclink.directory.internal;

import java.util.List;
import org.eclink.web.Field;
import org.eclink.web.Pagination;

/** Everything organisations.jte shows. */
public record OrganisationsPage(int all, int total, Field name, List<FacetView> facets, List<CitiesPage.Chosen> chosen, List<OrganisationRow> rows,
        Pagination pagination, String wholeList, List<String> unknown) {

    public boolean isNarrowed() {
        return !chosen.isEmpty();
    }
}
