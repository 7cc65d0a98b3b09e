package org.eclink.mail;

import java.util.List;
import org.eclink.web.Language;

/**
 * A letter in plain words, in its reader's language. It tells that something is there and leads to it; what others wrote in
 * confidence never stands in it. {@code opening} and {@code closing} are paragraphs in order, each one line; {@code link} stands
 * between them, and may let its reader in: nobody else is shown it.
 */
public record Letter(String address, Language language, String subject, List<String> opening, String link, List<String> closing) {}
