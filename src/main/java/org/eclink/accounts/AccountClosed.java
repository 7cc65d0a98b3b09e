package org.eclink.accounts;

/**
 * A member has left, and their account is gone. What they wrote goes too if they wished that; otherwise it stays under "former
 * member". Whatever else still speaks of them ends here.
 */
public record AccountClosed(AccountId account, boolean removesContributions) {}
