package org.eclink.accounts.internal.own;

import java.util.List;
import org.eclink.web.Field;

/** What can be given and taken back, and what the member has said so far, the newest first. */
public record ConsentsPage(Field listed, Field news, List<Said> said) {

    /** {@code purpose} is the key of the words agreed to, {@code wording} their version. */
    public record Said(String purpose, boolean isGiven, String wording, String at) {}
}
