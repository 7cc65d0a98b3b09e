package org.eclink.news.internal.comment;

import java.time.Instant;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.jspecify.annotations.Nullable;

/** What a member said to news; its words are a text under its id, gone if it was taken away. */
public record Comment(UUID id, UUID item, @Nullable AccountId author, Instant at, boolean isRemoved) {

    public static final String BODY = "body";
}
