package org.eclink.terms.internal;

import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.PermanentAddress;
import org.springframework.stereotype.Component;

/** {@code /id/concept/…} leads to the sector's page, or to the concept's place among its vocabulary. */
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
        try {
            return Optional.of(path(terms.get(new ConceptId(id))));
        } catch (NoSuchElementException unknown) {
            return Optional.empty();
        }
    }

    private static String path(Concept concept) {
        if (concept.scheme().equals(TermPages.SECTORS)) return "/sectors/" + concept.code().toLowerCase(Locale.ROOT);
        var part = AgendaController.AGENDAS.contains(concept.scheme()) ? "/agendas/" : "/terms/";
        return part + concept.scheme() + "#" + concept.code();
    }
}
