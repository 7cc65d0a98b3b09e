package org.eclink.directory;

import java.util.Map;
import java.util.UUID;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.web.BothNames;
import org.eclink.web.Language;

/** A city or an organisation, for which members speak; {@code names} are by BCP 47 tag. */
public record Place(UUID id, boolean isCity, String slug, Map<String, String> names) {

    /** Without the language: {@code /cities/luoyang}. */
    public String path() {
        return (isCity ? "/cities/" : "/organisations/") + slug;
    }

    /** In the reader's script and the other side's. */
    public BothNames both(Language language) {
        return CityNames.both(names, language);
    }
}
