package org.eclink.directory.internal.people;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A member as the others see them. {@code isListed}: they are a member and let others see that; {@code readers} says for each
 * field who sees it; {@code verified} is since when they are known to be an expert.
 */
record Person(AccountId id, int number, PersonName name, boolean isListed, Profile profile, Map<ProfileField, Audience> readers,
        @Nullable Instant verified, int version) {

    /** What such a reader sees; empty if that is nothing. */
    Optional<Person> seenBy(Audience reader) {
        if (!isListed || !shows(ProfileField.NAME, reader)) return Optional.empty();
        var seen = new Profile(shows(ProfileField.ORGANISATION, reader) ? profile.organisation() : "", shows(ProfileField.SECTORS, reader) ? profile.sectors() : List.of(),
                shows(ProfileField.LANGUAGES, reader) ? profile.languages() : List.of(), shows(ProfileField.EXPERTISE, reader) ? profile.expertise() : "",
                shows(ProfileField.AVAILABILITY, reader) ? profile.availability() : null, shows(ProfileField.LINKS, reader) ? profile.links() : List.of(),
                shows(ProfileField.ORCID, reader) ? profile.orcid() : "");
        return Optional.of(new Person(id, number, name, true, seen, readers, verified, version));
    }

    private boolean shows(ProfileField field, Audience reader) {
        return readers.getOrDefault(field, Audience.NOBODY).isSeenBy(reader);
    }

    boolean isVerified() {
        return verified != null;
    }
}
