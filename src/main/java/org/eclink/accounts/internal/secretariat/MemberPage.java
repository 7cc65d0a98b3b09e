package org.eclink.accounts.internal.secretariat;

import java.util.List;

/** One member. {@code mayChange}: the reader is an administrator; {@code isSaved}: something has just been changed. */
public record MemberPage(AccountRow member, List<Choice> offices, boolean mayChange, boolean isSaved) {

    /** {@code key} is the message that names the office. */
    public record Choice(String code, String key, boolean isHeld) {}
}
