package org.eclink.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.accounts.AccountId;

/** Cities and organisations, and who speaks for them, as far as other modules need to know. */
public interface Places {

    /** {@link org.eclink.web.NotFound} if there is none with this slug. */
    Place city(String slug);

    /** The one that this address leads to: another one, if it was merged. {@link org.eclink.web.NotFound} if there is none. */
    Place organisation(String slug);

    /** By the ids asked for; one that was merged leads to what it was merged into, one that is gone is not in it. */
    Map<UUID, Place> all(Collection<UUID> ids);

    /** Where this member has a confirmed seat, each once. */
    List<Place> spokenForBy(AccountId account);

    boolean speaks(AccountId account, UUID place);
}
