package org.eclink.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclink.terms.ConceptId;
import org.eclink.web.BothNames;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * A city, an organisation or a person as others may find it; {@code path} is its page's without the language, {@code names} are by BCP 47 tag ({@code und} where nobody knows it), {@code text} is
 * said of it in whatever language, {@code concepts} are what it is about and what it is, {@code places} itself and where it belongs. {@code isForMembers}: visitors do not know of it.
 */
public record DirectoryEntry(UUID id, Kind kind, String path, Map<String, String> names, String text, Set<ConceptId> concepts, Set<UUID> places, @Nullable ConceptId country, List<ConceptId> sectors, boolean isForMembers) {

    public enum Kind {
        CITY, ORGANISATION, PERSON
    }

    /** In the reader's script and the other side's. */
    public BothNames both(Language language) {
        return new Place(id, kind == Kind.CITY, "", names).both(language);
    }
}
