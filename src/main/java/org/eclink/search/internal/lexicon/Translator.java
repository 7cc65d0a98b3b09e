package org.eclink.search.internal.lexicon;

/** Translates a text word by word, for searching: every word with all that it may mean. */
public interface Translator {

    Translator NONE = _ -> Translated.NOTHING;

    Translated translate(String text);
}
