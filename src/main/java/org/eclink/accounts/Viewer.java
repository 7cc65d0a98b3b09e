package org.eclink.accounts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclink.web.NotFound;

/**
 * Who is looking. A handler that serves everybody takes a {@code Viewer}; one that serves members takes a {@link Member}, and
 * a visitor is asked to sign in and then led back.
 */
public sealed interface Viewer {

    /** Somebody who has not signed in. */
    record Visitor() implements Viewer {}

    /**
     * Somebody who has. {@code isConfirmed}: the address is theirs, or the secretariat has vouched for them; until then they can
     * look after their own account and nothing else. {@code proved} is when they last showed a password or a passkey.
     */
    record Member(AccountId id, PersonName name, boolean isConfirmed, Set<Office> offices, List<String> languages, ZoneId zone,
            UUID session, Instant proved) implements Viewer {

        public void mustBeConfirmed() {
            if (!isConfirmed) throw new ConfirmationNeeded();
        }

        /** For everybody else there is no such page. */
        public void mustBeOfSecretariat() {
            if (!isOfSecretariat()) throw new NotFound("for the secretariat");
        }

        public void mustBeAdministrator() {
            if (!isAdministrator()) throw new NotFound("for administrators");
        }

        public boolean isOfSecretariat() {
            return !offices.isEmpty();
        }

        public boolean isAdministrator() {
            return offices.contains(Office.ADMINISTRATOR);
        }
    }
}
