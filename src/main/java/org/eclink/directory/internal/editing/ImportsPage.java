package org.eclink.directory.internal.editing;

import java.util.List;
import org.eclink.web.BothNames;
import org.eclink.web.Citation;
import org.eclink.web.DifferencePart;
import org.eclink.web.Pagination;

/** What imports offer beside what people have said; {@code done} is the key of what has just been done. */
public record ImportsPage(List<Row> rows, Pagination pagination, String done) {

    /** {@code property} is the message that names it, {@code parts} what would become of what people have said. */
    public record Row(String id, BothNames place, String address, String property, String at, List<DifferencePart> parts, Citation source) {}
}
