package org.eclink.accounts;

import java.util.function.Function;

/** What a part of EC-Link keeps about its members; modules contribute theirs as beans, and members take it with them. */
public interface OwnRecords {

    /** As the file is called: {@code sessions}. */
    String name();

    /** Records, maps and lists, to be written as JSON: all that is about this member, in words that they understand. */
    Object of(AccountId account);

    static OwnRecords of(String name, Function<AccountId, Object> content) {
        return new OwnRecords() {

            @Override
            public String name() {
                return name;
            }

            @Override
            public Object of(AccountId account) {
                return content.apply(account);
            }
        };
    }
}
