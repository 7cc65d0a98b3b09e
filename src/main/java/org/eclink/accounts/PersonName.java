package org.eclink.accounts;

import org.eclink.web.BothNames;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A person's name in Chinese characters, family name first, and in letters, as the person writes it; at least one is there.
 * Neither is ever taken apart: where a family name ends is for its bearer to know.
 */
public record PersonName(@Nullable String chinese, @Nullable String latin) {

    private static final String CHINESE = "zh";

    public PersonName {
        if (chinese == null && latin == null) throw new IllegalArgumentException("a person has a name");
    }

    /** The one that a reader of this language can read, else the other. */
    public String in(Language language) {
        var first = isChinese(language) ? chinese : latin;
        var second = isChinese(language) ? latin : chinese;
        return first != null ? first : String.valueOf(second);
    }

    /** Both, the reader's first. */
    public BothNames both(Language language) {
        if (chinese == null || latin == null) return chinese == null ? BothNames.only(in(language)) : new BothNames(chinese, tag(language), null, null);
        return isChinese(language) ? new BothNames(chinese, null, latin, null) : new BothNames(latin, null, chinese, CHINESE);
    }

    private static @Nullable String tag(Language language) {
        return isChinese(language) ? null : CHINESE;
    }

    private static boolean isChinese(Language language) {
        return language.code().equals(CHINESE);
    }
}
