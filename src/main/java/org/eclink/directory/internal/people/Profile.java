package org.eclink.directory.internal.people;

import java.util.List;
import org.eclink.terms.ConceptId;
import org.jspecify.annotations.Nullable;

/** What members say of themselves besides their names; a text that nobody has written is empty. {@code links} are addresses on the web. */
record Profile(String organisation, List<ConceptId> sectors, List<ConceptId> languages, String expertise, @Nullable ConceptId availability,
        List<String> links, String orcid) {}
