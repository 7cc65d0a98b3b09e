package org.eclink.accounts.internal.secretariat;

import java.util.List;
import org.eclink.mail.PostedLetter;
import org.eclink.web.Pagination;
import org.eclink.web.Shell;

/** The letters. Their links are for administrators alone, since whoever has one can act for its reader. */
public record OutboxPage(List<Row> letters, Pagination pagination, boolean isServed, boolean showsLinks) {

    /** The text is empty once the letter is sent, {@code link} also where it is not shown; {@code sent} and {@code failure} are empty if not. */
    public record Row(String address, String language, String subject, List<String> opening, String link, List<String> closing, String posted, String sent, String failure) {

        static Row of(PostedLetter letter, boolean showsLink, Shell shell) {
            var sent = letter.sent();
            var failure = letter.failure();
            return new Row(letter.address(), letter.language(), letter.subject(), letter.opening(), showsLink ? letter.link() : "", letter.closing(),
                    shell.moment(letter.posted()), sent == null ? "" : shell.moment(sent), failure == null ? "" : failure);
        }
    }
}
