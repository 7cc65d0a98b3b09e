package org.eclink.knowledge.internal.review;

import java.time.Instant;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** Said about a manuscript; {@code author} is null once they have left. */
public record Remark(@Nullable AccountId author, boolean isEditor, Instant at, String words, String language) {}
