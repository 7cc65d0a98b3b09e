package org.eclink.interchange.work;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclink.interchange.work.Description.Worded;
import org.jspecify.annotations.Nullable;

/**
 * Extension point: works that others may take over and keep in step with ours. Whatever was once listed stays listed for ever: what is taken back, or is no longer for
 * everybody, leaves its head behind as deleted. A change moves {@code changed} to a moment that nobody has been shown yet, so it is taken as late as can be before the
 * transaction ends; what happens between is found by a harvester that comes back.
 */
public interface HarvestSource {

    /** A part of all works that can be had alone: {@code sector:WM}; what stands before a colon is a set too, named on its own. */
    record Set(String code, List<Worded> names) {}

    /** That there is a work, and when it last changed; all its {@code sets}, without those that others lie in. */
    record Head(UUID id, Instant changed, List<String> sets, boolean isDeleted) {

        public Position position() {
            return new Position(changed, id);
        }
    }

    /** Where a work stands in the order of all: by {@code changed}, to the microsecond, then by id as its text sorts, as PostgreSQL does. */
    record Position(Instant changed, UUID id) {}

    /** Works changed at {@code from} or later and before {@code until}; a null is no limit. {@code set} also means every set below it. */
    record Window(@Nullable Instant from, @Nullable Instant until, @Nullable String set) {}

    List<Set> sets();

    /** When the first was changed that is listed; empty if there is none. */
    Optional<Instant> earliest();

    long count(Window window);

    /** The first {@code most} within the window, deleted ones among them, in the order of their positions; those behind {@code after} if it is not null. */
    List<Head> heads(Window window, @Nullable Position after, int most);

    /** Empty for what was never listed here. */
    Optional<Head> head(UUID id);

    /** Those of them that everybody may see now. */
    Map<UUID, PublishedWork> works(Collection<UUID> ids);
}
