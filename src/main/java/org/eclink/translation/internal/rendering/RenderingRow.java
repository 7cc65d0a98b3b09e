package org.eclink.translation.internal.rendering;

import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Provenance;
import org.eclink.translation.internal.passage.PassageHash;
import org.jspecify.annotations.Nullable;

/** What somebody or something made of a passage; {@code by} is null for a machine's, {@code engine} for a person's. */
public record RenderingRow(UUID id, PassageHash passage, LanguageTag language, String words, Provenance provenance, @Nullable AccountId by, @Nullable String engine) {}
