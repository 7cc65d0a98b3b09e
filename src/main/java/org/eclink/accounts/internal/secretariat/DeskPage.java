package org.eclink.accounts.internal.secretariat;

import java.util.List;
import org.eclink.web.Pagination;

/** Who waits to be admitted. {@code isAdmitted}: somebody has just been; {@code isServed}: letters go out. */
public record DeskPage(List<AccountRow> waiting, Pagination pagination, boolean isAdmitted, boolean isServed) {}
