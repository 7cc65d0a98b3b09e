package org.eclink.accounts.internal.secretariat;

import java.util.List;

/** What happened, the newest first; {@code older} is the address of the next page, or empty. */
public record AuditPage(List<Row> entries, String older) {

    /** {@code account} and {@code by} are ids, or empty. */
    public record Row(String at, String event, String account, String by) {}
}
