package org.eclink.accounts.internal.limits;

import java.time.Duration;

/** How often something may be done: {@code burst} times at once, and then once in every {@code every}. */
public enum Limit {

    /** Passwords for one address from one network: a person's mistakes, then one try in five minutes. */
    PASSWORD_OF_ADDRESS(10, Duration.ofMinutes(5)),
    /** Passwords for one address from anywhere: more, so that nobody can keep its owner out from afar for long. */
    PASSWORD_OF_ADDRESS_ANYWHERE(100, Duration.ofMinutes(2)),
    /** Passwords from one network, an office with a hundred people behind one address among them. */
    PASSWORD_FROM_NETWORK(60, Duration.ofSeconds(20)),
    REGISTRATION_FROM_NETWORK(20, Duration.ofMinutes(6)),
    /** Letters of one kind to one address that somebody asks for from one network. */
    MAIL_TO_ADDRESS(5, Duration.ofMinutes(20)),
    /** The same from anywhere: more, so that nobody can use them all up for its owner. */
    MAIL_TO_ADDRESS_ANYWHERE(30, Duration.ofMinutes(20)),
    MAIL_FROM_NETWORK(30, Duration.ofMinutes(2)),
    /** A password or passkey once more, in one session. */
    PROOF_OF_ACCOUNT(10, Duration.ofMinutes(5)),
    /** New passwords, each of which is work and a letter. */
    NEW_PASSWORD_OF_ACCOUNT(5, Duration.ofMinutes(20)),
    /** A code after the right password, by account and network: somebody else who has learnt the password does not keep the owner out. */
    CODE_OF_ACCOUNT(10, Duration.ofMinutes(5)),
    /** Codes for one account from anywhere. */
    CODE_OF_ACCOUNT_ANYWHERE(50, Duration.ofMinutes(5)),
    /** What is kept of people whose session ran out while they wrote. */
    WRITING_FROM_NETWORK(30, Duration.ofMinutes(1));

    private final int burst;
    private final Duration every;

    Limit(int burst, Duration every) {
        this.burst = burst;
        this.every = every;
    }

    Duration every() {
        return every;
    }

    Duration whole() {
        return every.multipliedBy(burst);
    }
}
