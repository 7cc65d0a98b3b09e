package org.eclink.search;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;

/** Who may find something, in words that the index compares. */
public final class Readers {

    public static final Set<String> EVERYONE = Set.of("everyone");
    public static final Set<String> MEMBERS = Set.of("members");
    private static final String SECRETARIAT = "secretariat";

    private Readers() {}

    public static String account(AccountId account) {
        return "account:" + account.value();
    }

    /** Whoever speaks for this city or organisation. */
    public static String place(UUID place) {
        return "place:" + place;
    }

    public static String secretariat() {
        return SECRETARIAT;
    }

    /** All that a viewer is; {@code places} are those that they speak for. */
    public static Set<String> of(Viewer viewer, Set<UUID> places) {
        var all = new HashSet<>(EVERYONE);
        if (viewer instanceof Member member && member.isConfirmed()) {
            all.addAll(MEMBERS);
            all.add(account(member.id()));
            if (member.isOfSecretariat()) all.add(SECRETARIAT);
            places.forEach(place -> all.add(place(place)));
        }
        return all;
    }
}
