package org.eclink.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** By those of {@code names} that are the whole name of a city, in whatever language; of several cities the first that came in. */
    Map<String, Place> cities(Collection<String> names);

    /** By those of {@code names} that are the whole name of an organisation, or what it is called for short, in whatever language; of several the first that came in. */
    Map<String, Place> organisations(Collection<String> names);

    /** Every id that leads to one of these: its own, and those of what was merged into it. */
    Set<UUID> ids(Collection<Place> places);

    /** Where this member has a confirmed seat, each once. */
    List<Place> spokenForBy(AccountId account);

    /** For the place that this id leads to. */
    boolean speaks(AccountId account, UUID place);
}
