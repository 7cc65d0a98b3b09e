package org.eclink.directory.listing;

import java.util.Collection;
import java.util.Map;
import org.eclink.terms.Word;
import org.eclink.web.Language;

/** What the values of a facet are called that are no concepts: cities, publishers. */
public interface FacetNames {

    boolean has(String code);

    /** As addresses call them, by id; what is gone is not in it. Asked once for a whole list. */
    Map<String, String> codes(Collection<String> ids);

    /** By code; what is gone is not in it. Asked once for a page. */
    Map<String, Word> words(Collection<String> codes, Language language);
}
