package org.eclink.accounts;

/** A mail address as somebody typed it, and the {@code key} that is the same for all spellings of it. */
public record MailAddress(String text, String key) {}
