package org.eclink.translation;

import java.time.Instant;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** A paragraph in another language: by whom, or by which {@code engine}, since when, and who has reviewed it. */
public record Rendering(LanguageTag language, String words, Provenance provenance, @Nullable AccountId by, @Nullable String engine, Instant made, @Nullable AccountId reviewer) {}
