package org.eclink.directory.internal.people;

import java.util.List;
import org.eclink.directory.listing.ListPage;

/** Everything people.jte shows; {@code isForMembers}: more than everybody sees. */
public record PeoplePage(ListPage list, List<PersonRow> rows, boolean isForMembers) {}
