package org.eclink.web;

import com.ibm.icu.util.ULocale;

/**
 * A language the interface speaks: {@code code} is its segment of an address ({@code zh}), {@code tag} its BCP 47 tag
 * ({@code zh-Hans}), {@code name} its own name for itself ({@code 中文}).
 */
public record Language(String code, String tag, String name) {

    /** How to count, sort and date; English as in Europe, where the day stands before the month. */
    public ULocale locale() {
        return tag.equals("en") ? ULocale.UK : ULocale.forLanguageTag(tag);
    }
}
