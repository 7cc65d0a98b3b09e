package org.eclink.news.internal.letter;

import java.util.List;
import org.eclink.terms.Word;
import org.eclink.web.Field;
import org.eclink.web.Language;

/** Everything newsletter.jte shows; {@code second} is blank for a letter in one language. */
public record NewsletterPage(Field address, String first, String second, List<String> chosen, List<Language> languages, List<Word> sectors, String done) {}
