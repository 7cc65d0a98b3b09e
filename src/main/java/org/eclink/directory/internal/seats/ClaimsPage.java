package org.eclink.directory.internal.seats;

import java.util.List;
import org.eclink.web.Pagination;

/** The secretariat's queue of claims. */
public record ClaimsPage(List<SeatRow> waiting, Pagination pagination, String done) {}
