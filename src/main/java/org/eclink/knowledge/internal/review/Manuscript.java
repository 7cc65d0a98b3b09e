package org.eclink.knowledge.internal.review;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.Viewer.Member;
import org.eclink.knowledge.internal.work.Description;

/** What a work is to become. {@code isPublished}: something of it is read by everybody already. */
public record Manuscript(UUID work, String slug, boolean isPublished, Description description, Stage stage, Instant changed, Set<AccountId> owners, int version) {

    /** Whose turn it is: its owners' before and after the editors'. */
    public enum Stage {
        DRAFT, SUBMITTED, RETURNED;

        /** As it stands in the database and in messages. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Stage of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    boolean mayBeReadBy(Member member) {
        return isOwnedBy(member) || member.isOfSecretariat();
    }

    public boolean isOwnedBy(Member member) {
        return owners.contains(member.id());
    }

    /** Without the language. */
    public String path() {
        return "/knowledge/" + slug + "/manuscript";
    }
}
