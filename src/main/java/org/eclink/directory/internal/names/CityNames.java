package org.eclink.directory.internal.names;

import java.util.Map;
import org.eclink.web.BothNames;
import org.eclink.web.Language;

/** Which of a city's names a reader gets, and which is the other side's. */
public final class CityNames {

    private static final String CHINESE = "zh-Hans";
    private static final String ENGLISH = "en";

    private CityNames() {}

    public static String mine(Map<String, String> names, Language language) {
        var own = names.get(language.tag());
        return own != null ? own : names.getOrDefault(ENGLISH, names.values().iterator().next());
    }

    /** A reader of Chinese sees the Latin name beside, everybody else the Chinese one. */
    public static BothNames both(Map<String, String> names, Language language) {
        var mine = mine(names, language);
        var readsChinese = language.tag().equals(CHINESE);
        var theirs = readsChinese ? latin(names) : names.get(CHINESE);
        if (theirs == null || theirs.equals(mine)) return BothNames.only(mine);
        return new BothNames(mine, null, theirs, readsChinese ? ENGLISH : CHINESE);
    }

    private static String latin(Map<String, String> names) {
        return names.getOrDefault(ENGLISH, names.getOrDefault("native", ""));
    }
}
