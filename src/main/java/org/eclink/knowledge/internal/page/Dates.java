package org.eclink.knowledge.internal.page;

import java.time.LocalDate;
import java.time.YearMonth;
import org.eclink.knowledge.internal.work.Issued;
import org.eclink.web.Shell;

/** When a work came out, as its reader says it. */
final class Dates {

    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private Dates() {}

    /** Empty for what is not known. */
    static String of(String issued, Shell shell) {
        return Issued.of(issued).map(date -> said(date, shell)).orElse("");
    }

    private static String said(Issued date, Shell shell) {
        if (date.isSpan()) return shell.say("knowledge.years", "from", String.valueOf(date.year()), "to", date.last());
        return switch (date.text().length()) {
            case YEAR -> shell.say("knowledge.year", "year", date.text());
            case MONTH -> shell.month(YearMonth.parse(date.text()));
            default -> shell.date(LocalDate.parse(date.text()));
        };
    }
}
