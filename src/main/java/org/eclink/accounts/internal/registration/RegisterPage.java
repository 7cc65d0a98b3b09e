package org.eclink.accounts.internal.registration;

import java.util.List;
import org.eclink.accounts.internal.account.ReadingLanguages;
import org.eclink.accounts.internal.account.Zones;

/** The form by which one registers, sent to {@code action}. The first administrator does no work for it: {@code task} is empty.
 * {@code with} is the token of who is back from a provider, or empty. */
public record RegisterPage(RegistrationForm form, List<ReadingLanguages.Choice> languages, List<Zones.Choice> zones, String task, int most, String action,
        String with) {

    static RegisterPage first(RegistrationForm form, List<ReadingLanguages.Choice> languages, List<Zones.Choice> zones, String action) {
        return new RegisterPage(form, languages, zones, "", 0, action, "");
    }

    public boolean isFirst() {
        return task.isEmpty();
    }
}
