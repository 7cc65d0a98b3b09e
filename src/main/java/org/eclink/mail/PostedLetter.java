package org.eclink.mail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter in the outbox. {@code language} is a BCP 47 tag; {@code opening}, {@code link} and {@code closing} are empty once it is sent;
 * {@code failure} is why the last try failed.
 */
public record PostedLetter(UUID id, String address, String language, String subject, List<String> opening, String link, List<String> closing,
        Instant posted, @Nullable Instant sent, int tries, @Nullable String failure, @Nullable String leave, @Nullable String html) {}
