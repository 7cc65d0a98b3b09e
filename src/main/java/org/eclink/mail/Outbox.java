package org.eclink.mail;

import java.util.List;

/** Where letters are posted. */
public interface Outbox {

    /**
     * Posts a letter within the transaction of the caller: it goes out if that is committed, and soon after. A letter that the mail
     * server does not take is tried again for two days; without a mail server it stays for the secretariat to read.
     */
    void post(Letter letter);

    /** Whether letters go out at all: whether a mail server is set. */
    boolean isServed();

    /** Of the last month, the newest first; {@code from} is counted from 0. */
    List<PostedLetter> letters(int from, int most);

    int count();
}
