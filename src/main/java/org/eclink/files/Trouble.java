package org.eclink.files;

import java.util.Locale;

/** Why a file is not kept, or not taken at all. */
public enum Trouble {
    /** It holds nothing, or is larger than a file may be. */
    EMPTY, LARGE,
    /** Its content is of no kind that is taken; or it is an archive, whose content nobody can see. */
    KIND, ARCHIVE,
    /** It holds programs: macros, scripts, actions that start something, other files, or parts that are fetched from elsewhere. */
    MACROS, SCRIPT, ACTION, EMBEDDED, EXTERNAL,
    /** It is locked by a password, broken, or made so that reading it never ends. */
    LOCKED, UNREADABLE, ENDLESS,
    VIRUS;

    /** The message that says it. */
    public String key() {
        return "files.trouble." + name().toLowerCase(Locale.ROOT);
    }
}
