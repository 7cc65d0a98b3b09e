package org.eclink.translation;

import java.time.Instant;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** A part of a work as it was from {@code at} on, counted from 1. */
public record Revision(String part, int number, LanguageTag language, String words, Instant at, @Nullable AccountId by) {}
