package org.eclink.terms.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.ConceptUse;
import org.eclink.terms.ConceptUse.Use;
import org.eclink.terms.Mapping;
import org.eclink.terms.Scheme;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.terms.Wording;
import org.eclink.terms.internal.SchemePage.Search;
import org.eclink.terms.internal.SectorPage.Labelled;
import org.eclink.terms.internal.SectorPage.Theme;
import org.eclink.terms.internal.SectorsPage.Former;
import org.eclink.terms.internal.SectorsPage.Row;
import org.eclink.terms.internal.SectorsPage.Today;
import org.eclink.terms.internal.VocabulariesPage.Vocabulary;
import org.eclink.web.BothNames;
import org.eclink.web.Citation;
import org.eclink.web.NotFound;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;

/** Says concepts as pages show them, to one reader. */
record TermPages(Terms terms, List<ConceptUse> uses, Shell shell) {

    static final String SECTORS = "sectors";
    static final String FORMER_SECTORS = "sectors-2015";
    static final String THEMES = "themes";

    private static final String FIRST = "1";
    private static final String PROPOSED = "proposed";
    private static final int SOURCES = 4;
    /** Then a reader is helped to find. */
    private static final int LONG = 30;

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
        return terms.all(FORMER_SECTORS).stream().map(field -> new Former(field.code(), names(field), note(field), today(field, sectors))).toList();
    }

    private @Nullable Today today(Concept field, List<Row> sectors) {
        return terms.mappings(field.id()).stream().filter(mapping -> terms.get(mapping.object()).scheme().equals(SECTORS))
            .flatMap(mapping -> sectors.stream().filter(row -> row.code().equals(terms.get(mapping.object()).code())).map(row -> today(row, mapping)))
            .findFirst().orElse(null);
    }

    private Today today(Row sector, Mapping mapping) {
        return new Today(sector, shell.say("terms.match." + mapping.match().name().toLowerCase(Locale.ROOT)), confidence(mapping.confidence()));
    }

    /** What vouches for the list of 2015 and for how it maps to today's, each once. */
    List<Citation> formerSources() {
        return citations(terms.all(FORMER_SECTORS).stream()
            .flatMap(field -> Stream.concat(Stream.of(field.source()), terms.mappings(field.id()).stream().map(Mapping::source))));
    }

    private static List<Citation> citations(Stream<String> sources) {
        return sources.filter(source -> !source.isBlank()).distinct().map(Citation::of).toList();
    }

    String confidence(String code) {
        return shell.say("terms.confidence." + code);
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
        return new Theme(wording().word(concept), terms.narrower(concept.id()).stream().map(this::theme).toList());
    }

    List<Labelled> labels(Concept concept) {
        return concept.labels().entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(label -> new Labelled(Locale.forLanguageTag(label.getKey()).getDisplayLanguage(Locale.forLanguageTag(label.getKey())), label.getKey(), label.getValue()))
            .toList();
    }

    /** What a concept's maker says of it, in the reader's language if there is such a note, else openly in another. */
    @Nullable Word note(Concept concept) {
        var note = concept.note(shell.language());
        return note == null ? null : new Word(concept.code(), note.text(), note.tag().equals(shell.language().tag()) ? null : note.tag());
    }

    Vocabulary vocabulary(Scheme scheme) {
        return new Vocabulary(title(scheme), scheme.version().equals(FIRST) ? "" : version(scheme), terms.all(scheme.code()).size(), shell.link(VocabularyController.path(scheme.code())));
    }

    /** Most are named after a year. */
    private String version(Scheme scheme) {
        return scheme.version().equals(PROPOSED) ? shell.say("terms.version.proposed") : scheme.version();
    }

    private Word title(Scheme scheme) {
        var title = scheme.title(shell.language());
        return new Word(scheme.code(), title.text(), title.tag().equals(shell.language().tag()) ? null : title.tag());
    }

    SchemePage page(String code, Step above, Narrowing asked, @Nullable String bring) {
        var scheme = terms.schemes().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow(() -> new NotFound(code));
        var all = terms.all(code);
        var concepts = asked.of(all, terms);
        var sectors = all.stream().flatMap(concept -> Narrowing.sectors(concept, terms)).distinct().sorted(Comparator.comparingInt(Concept::position)).map(wording()::word).toList();
        var search = all.size() < LONG ? null : new Search(shell.link(VocabularyController.path(code)), asked.words(), asked.sector(), sectors, all.size());
        return new SchemePage(title(scheme), version(scheme), otherTag(), List.of(above), concepts.stream().map(this::schemeRow).toList(),
                citations(concepts.stream().map(Concept::source)).stream().limit(SOURCES).toList(), "/api/v1/schemes/" + code + "/concepts", bring, search);
    }

    private SchemePage.Row schemeRow(Concept concept) {
        return new SchemePage.Row(wording().word(concept), shell.link(ConceptController.path(concept)), concept.labels().getOrDefault(otherTag(), ""), note(concept), confidence(concept.confidence()), concept.retired());
    }

    private Wording wording() {
        return new Wording(terms, shell.language());
    }

    BothNames names(Concept concept) {
        var mine = wording().word(concept);
        var theirs = concept.labels().get(otherTag());
        return theirs == null || theirs.equals(mine.text()) ? new BothNames(mine.text(), mine.tag(), null, null)
                : new BothNames(mine.text(), mine.tag(), theirs, otherTag());
    }

    private String otherTag() {
        return shell.language().tag().equals(CHINESE) ? ENGLISH : CHINESE;
    }
}
