package org.eclink.web;

import java.util.List;
import java.util.Map;

/** What all pages share, whoever reads them: words, languages, navigation, static files, the public address. */
public interface Site {

    List<Language> languages();

    List<NavEntry> navigation(NavEntry.Section section);

    /** Scheme, host and port without a slash at the end: {@code https://ec-link.example}. */
    String address();

    /** The address of a static file with its content's hash in the name; an unknown name is a programming error. */
    String asset(String name);

    /** The words of a message key; {@code arguments} by name, as ICU message patterns use them. */
    String say(Language language, String key, Map<String, ?> arguments);
}
