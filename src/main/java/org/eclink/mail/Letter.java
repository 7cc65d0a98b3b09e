package org.eclink.mail;

import java.util.List;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A letter in plain words, in its reader's language, or the first of them. It tells that something is there and leads to it; what others wrote in
 * confidence never stands in it. {@code opening} and {@code closing} are paragraphs in order, each one line; {@code link} stands
 * between them, and may let its reader in: nobody else is shown it. {@code leave} is where, with one press, its reader gets no more
 * of these (RFC 8058); null for what does not come again and again. {@code html} is the same for readers of HTML, where its lines are in several languages;
 * it asks no host for anything.
 */
public record Letter(String address, Language language, String subject, List<String> opening, String link, List<String> closing, @Nullable String leave, @Nullable String html) {

    public Letter(String address, Language language, String subject, List<String> opening, String link, List<String> closing) {
        this(address, language, subject, opening, link, closing, null, null);
    }
}
