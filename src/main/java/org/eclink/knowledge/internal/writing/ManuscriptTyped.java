package org.eclink.knowledge.internal.writing;

import org.eclink.web.Field;

/** What somebody has typed on the page of a manuscript, as it stands there again if it was refused. */
record ManuscriptTyped(Field words, Field colleague) {

    static final ManuscriptTyped NOTHING = new ManuscriptTyped(Field.of("words", ""), Field.of("colleague", ""));

    static ManuscriptTyped words(Field words) {
        return new ManuscriptTyped(words, NOTHING.colleague);
    }

    static ManuscriptTyped colleague(Field colleague) {
        return new ManuscriptTyped(NOTHING.words, colleague);
    }
}
