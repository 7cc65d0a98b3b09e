package org.eclink.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Letters that whoever comes along may ask for, to an address that need not be theirs: read, and counted so that nobody is flooded. */
public interface AskedMail {

    /** Empty for what is no mail address. */
    Optional<MailAddress> read(String typed);

    /** Whether one more letter of this {@code kind} may go there; counts it if so. Too many from one network are a 429. */
    boolean mayWrite(String kind, MailAddress address, HttpServletRequest request);
}
