package org.eclink.news.internal.page;

import org.eclink.web.Field;

/** What a member has typed on the page of an item, as it stands there again if it was refused. */
record Typed(Field comment, Field at, Field because) {

    static final Typed NOTHING = new Typed(Field.of("words", ""), Field.of("at", ""), Field.of("because", ""));

    static Typed comment(Field words) {
        return new Typed(words, NOTHING.at, NOTHING.because);
    }

    static Typed at(Field at) {
        return new Typed(NOTHING.comment, at, NOTHING.because);
    }

    static Typed because(Field because) {
        return new Typed(NOTHING.comment, NOTHING.at, because);
    }
}
