package org.eclink.directory.internal.people;

import java.util.Locale;

/** What members may say of themselves; each has its own readers. Who does not see the name sees nothing. */
enum ProfileField {
    NAME, ORGANISATION, SECTORS, LANGUAGES, EXPERTISE, AVAILABILITY, LINKS, ORCID;

    /** As forms say it: {@code sectors}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column that holds who sees it. */
    String readers() {
        return code() + "_to";
    }

    /** The message that names it. */
    String key() {
        return "directory.profile." + code();
    }
}
