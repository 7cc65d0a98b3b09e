package org.eclink.accounts.internal.secretariat;

import java.util.List;

/** One member. {@code changing} is the address that they wish to have and that nobody has agreed to for the old one; {@code mayChange}: the reader is an administrator; {@code isSaved}: something has just been changed. */
public record MemberPage(AccountRow member, List<Choice> offices, String changing, boolean hasSecondStep, boolean mayChange, boolean isSaved) {

    /** {@code key} is the message that names the office. */
    public record Choice(String code, String key, boolean isHeld) {}
}
