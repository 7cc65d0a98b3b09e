package org.eclink.terms.internal;

import java.util.List;
import org.eclink.web.DifferencePart;

/** Everything conceptHistory.jte shows; {@code field} is a message's key. */
public record ConceptHistoryPage(String title, String back, List<Row> rows) {

    public record Row(String at, String by, String field, String language, List<DifferencePart> parts) {}
}
