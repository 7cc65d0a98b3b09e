package org.eclink.terms.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.PermanentAddress;
import org.springframework.stereotype.Component;

/** {@code /id/concept/…} leads to the sector's page, to the theme's place on it, to a goal's place in its agenda, or to the concept's own page. */
@Component
class ConceptAddress implements PermanentAddress {

    private final Terms terms;

    ConceptAddress(Terms terms) {
        this.terms = terms;
    }

    @Override
    public String kind() {
        return "concept";
    }

    @Override
    public Optional<String> path(UUID id) {
        return terms.find(new ConceptId(id)).map(this::path);
    }

    private String path(Concept concept) {
        if (concept.scheme().equals(TermPages.SECTORS)) return "/sectors/" + concept.code().toLowerCase(Locale.ROOT);
        if (isOfASector(concept)) return path(sector(concept)) + "#" + concept.code();
        if (AgendaController.AGENDAS.contains(concept.scheme())) return VocabularyController.path(concept.scheme()) + "#" + concept.code();
        return ConceptController.path(concept);
    }

    private boolean isOfASector(Concept concept) {
        return concept.scheme().equals(TermPages.THEMES) && sector(concept).scheme().equals(TermPages.SECTORS);
    }

    /** The concept at the top of a theme. */
    private Concept sector(Concept theme) {
        var concept = theme;
        while (concept.broader() != null) concept = terms.get(concept.broader());
        return concept;
    }
}
