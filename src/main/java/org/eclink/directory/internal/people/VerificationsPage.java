package org.eclink.directory.internal.people;

import java.util.List;
import org.eclink.web.Pagination;

/** Experts who wait to be verified; {@code done} is the key of what has just been done. */
public record VerificationsPage(List<VerificationRow> waiting, Pagination pagination, String done) {}
