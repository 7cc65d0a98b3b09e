package org.eclink.accounts;

/** Something that others may know of a member is no longer what it was: their name, that they are a member, that they let others see it. */
public record AccountChanged(AccountId account) {}
