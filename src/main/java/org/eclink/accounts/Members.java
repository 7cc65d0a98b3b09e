package org.eclink.accounts;

import java.util.Collection;
import java.util.Map;
import org.eclink.web.Language;

/** What other modules may know of members, and how they write to them. */
public interface Members {

    /** By account; who has left is not in it. */
    Map<AccountId, PersonName> names(Collection<AccountId> accounts);

    /** Which of these are members who let other members see that they are here. */
    Collection<AccountId> listed(Collection<AccountId> accounts);

    /** Members whose names the eye takes for one of this one's, by account; not themselves. For who decides whether somebody is who they say. */
    Map<AccountId, PersonName> lookingLike(AccountId account);

    /** Which of these are members, and not kept out. */
    Collection<AccountId> present(Collection<AccountId> accounts);

    /** The member lets other members see that they are here, or no longer; the same consent as in their account. */
    void list(AccountId account, boolean isListed);

    /** The language of our own that a member reads best. */
    Language language(AccountId account);

    /**
     * A letter in the member's language, in the transaction of what it tells of. {@code subject} and {@code text} are messages,
     * with {@code arguments} by name; {@code path} leads to what it tells of, without the language. Nothing if the member has left or is kept out.
     */
    void tell(AccountId account, String subject, String text, Map<String, Object> arguments, String path);
}
