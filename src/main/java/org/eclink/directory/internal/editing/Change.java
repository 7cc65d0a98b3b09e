package org.eclink.directory.internal.editing;

import java.time.Instant;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.directory.internal.facts.Fact;
import org.jspecify.annotations.Nullable;

/**
 * One property of a city or an organisation, before and after. {@code isUndone}: a later change has taken it back; {@code undoes}: it is
 * such a change itself.
 */
record Change(UUID id, UUID place, Instant at, AccountId by, Capacity capacity, Property property, @Nullable Fact before, @Nullable Fact after,
        @Nullable UUID undoes, boolean isUndone) {}
