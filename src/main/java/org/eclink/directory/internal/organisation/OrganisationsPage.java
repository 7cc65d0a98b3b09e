package org.eclink.directory.internal.organisation;

import java.util.List;
import org.eclink.directory.listing.ListPage;

/** Everything organisations.jte shows. */
public record OrganisationsPage(ListPage list, List<OrganisationRow> rows) {}
