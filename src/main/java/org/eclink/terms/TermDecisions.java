package org.eclink.terms;

import java.util.List;
import org.eclink.accounts.AccountId;

/** What has been decided about terms, outside of their vocabularies. Takes part in the caller's transaction. */
public interface TermDecisions {

    /**
     * In the language {@code tag} {@code agreed} is the word from now on. {@code old} ones still lead to the concept, and {@link Spotted#isDeprecated} tells them
     * wherever they stand. An unknown concept is a {@link java.util.NoSuchElementException}.
     */
    void settle(ConceptId concept, String tag, String agreed, List<String> old, AccountId by);
}
