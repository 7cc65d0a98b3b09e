package org.eclink.directory.internal.people;

import java.util.Objects;
import org.eclink.accounts.PersonName;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** A request to be verified as a list shows it; {@code who} is null where it is the reader's own, {@code state} how it stands and since when. */
public record VerificationRow(String id, @Nullable BothNames who, String address, String reason, String state, String answer) {

    static VerificationRow of(Verification one, @Nullable PersonName name, Shell shell) {
        return new VerificationRow(one.id().toString(), name == null ? null : name.both(shell.language()), shell.link("/people/" + one.account()), one.reason(),
                shell.say(one.state(), "moment", shell.moment(one.since())), Objects.requireNonNullElse(one.answer(), ""));
    }
}
