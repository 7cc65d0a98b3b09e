package org.eclink.directory.internal.joining;

import java.util.List;
import org.eclink.web.Pagination;

/** Places that members have proposed; {@code done} is the key of what has just been done. */
public record ProposalsPage(List<ProposalRow> waiting, Pagination pagination, String done) {}
