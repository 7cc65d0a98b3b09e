package org.eclink.terms.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.ConceptUse;
import org.eclink.terms.ConceptUse.Use;
import org.eclink.terms.Label;
import org.eclink.terms.Mapping;
import org.eclink.terms.Terms;
import org.eclink.terms.internal.SectorPage.Labelled;
import org.eclink.terms.internal.SectorPage.Said;
import org.eclink.terms.internal.SectorPage.Theme;
import org.eclink.terms.internal.SectorsPage.Former;
import org.eclink.terms.internal.SectorsPage.Row;
import org.eclink.web.BothNames;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;

/** Says concepts as pages show them, to one reader. */
record TermPages(Terms terms, List<ConceptUse> uses, Shell shell) {

    static final String SECTORS = "sectors";
    static final String FORMER_SECTORS = "sectors-2015";

    private static final String CHINESE = "zh-Hans";
    private static final String ENGLISH = "en";

    List<Row> sectors() {
        var sectors = terms.all(SECTORS).stream().filter(sector -> !sector.retired()).toList();
        var used = uses(sectors.stream().map(Concept::id).toList());
        return sectors.stream().map(sector -> row(sector, used.getOrDefault(sector.id(), List.of()))).toList();
    }

    Row row(Concept sector, List<Use> used) {
        var themes = terms.narrower(sector.id()).stream().mapToInt(theme -> terms.narrower(theme.id()).size()).sum();
        return new Row(sector.code(), names(sector), shell.link("/sectors/" + sector.code().toLowerCase(Locale.ROOT)), themes, used);
    }

    /** The nine fields of 2015, each with what it has become. */
    List<Former> former(List<Row> sectors) {
        return terms.all(FORMER_SECTORS).stream().map(field -> new Former(field.code(), names(field), today(field, sectors))).toList();
    }

    private @Nullable Row today(Concept field, List<Row> sectors) {
        return terms.mappings(field.id()).stream().map(Mapping::object).map(terms::get).filter(concept -> concept.scheme().equals(SECTORS))
            .flatMap(concept -> sectors.stream().filter(row -> row.code().equals(concept.code()))).findFirst().orElse(null);
    }

    Map<ConceptId, List<Use>> uses(List<ConceptId> concepts) {
        var byConcept = new HashMap<ConceptId, List<Use>>();
        uses.stream().sorted(Comparator.comparingInt(ConceptUse::position)).forEach(use -> use.of(concepts, shell)
            .forEach((concept, one) -> byConcept.computeIfAbsent(concept, _ -> new ArrayList<>()).add(one)));
        return byConcept;
    }

    List<Theme> themes(Concept sector) {
        return terms.narrower(sector.id()).stream().map(this::theme).toList();
    }

    private Theme theme(Concept concept) {
        return new Theme(concept.code(), said(concept), terms.narrower(concept.id()).stream().map(this::theme).toList());
    }

    List<Labelled> labels(Concept concept) {
        return concept.labels().entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(label -> new Labelled(Locale.forLanguageTag(label.getKey()).getDisplayLanguage(Locale.forLanguageTag(label.getKey())), label.getKey(), label.getValue()))
            .toList();
    }

    Said said(Concept concept) {
        return said(concept.label(shell.language()));
    }

    Said said(Label label) {
        return new Said(label.text(), label.tag().equals(shell.language().tag()) ? null : label.tag());
    }

    /** The label in the other script than the reader's. */
    Said beside(Concept concept) {
        var tag = otherTag();
        return new Said(concept.labels().getOrDefault(tag, ""), tag);
    }

    BothNames names(Concept concept) {
        var mine = said(concept);
        var theirs = concept.labels().get(otherTag());
        return theirs == null || theirs.equals(mine.text()) ? new BothNames(mine.text(), mine.tag(), null, null)
                : new BothNames(mine.text(), mine.tag(), theirs, otherTag());
    }

    private String otherTag() {
        return shell.language().tag().equals(CHINESE) ? ENGLISH : CHINESE;
    }
}
