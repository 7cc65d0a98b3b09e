package org.eclink.accounts.internal.secretariat;

import java.util.List;
import org.eclink.web.Pagination;

/** The members, the newest first; {@code sought} is the address that nobody has. */
public record MembersPage(List<AccountRow> members, Pagination pagination, String sought) {}
