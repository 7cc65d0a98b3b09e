package org.eclink.terms.internal;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclink.accounts.Members;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptUse;
import org.eclink.terms.Mapping.Match;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.terms.internal.ConceptPage.File;
import org.eclink.terms.internal.ConceptPage.Labelled;
import org.eclink.terms.internal.ConceptPage.Related;
import org.eclink.terms.internal.ConceptPage.Told;
import org.eclink.web.Difference;
import org.eclink.web.DifferencePart;
import org.eclink.web.Field;
import org.eclink.web.NotFound;
import org.eclink.web.Once;
import org.eclink.web.Pages;
import org.eclink.web.SeeOther;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.eclink.web.Unstored;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One concept: what it means in every language, what uses it, and, for the secretariat, how it is changed. */
@Pages
class ConceptController {

    private static final List<String> FIRST = List.of("en", "zh-Hans", "nl", "de", "fr", "zh-Hant", "es", "it", "pt", "pl", "sv", "da", "fi", "el", "cs", "hu", "ro");
    private static final int MOST_CHANGES = 100;
    private static final int MOST_SUCCESSORS = 6;

    private final Terms terms;
    private final ConceptRows rows;
    private final ConceptEditing editing;
    private final List<ConceptUse> uses;
    private final Members members;

    ConceptController(Terms terms, ConceptRows rows, ConceptEditing editing, List<ConceptUse> uses, Members members) {
        this.terms = terms;
        this.rows = rows;
        this.editing = editing;
        this.uses = uses;
        this.members = members;
    }

    private Concept concept(String scheme, String code) {
        return terms.find(scheme, code).orElseThrow(() -> new NotFound(code));
    }

    static String path(Concept concept) {
        return "/terms/" + concept.scheme() + "/" + concept.code();
    }

    @GetMapping("/terms/{scheme}/{code}")
    ModelAndView show(@PathVariable String scheme, @PathVariable String code, @RequestParam(defaultValue = "") String done, Shell shell, Viewer viewer) {
        var concept = concept(scheme, code);
        var page = page(concept, done.equals("saved") ? "terms.edit.saved" : "", shell, viewer);
        return viewer instanceof Member ? Unstored.page("terms/concept", page) : new ModelAndView("terms/concept").addObject("page", page);
    }

    private ConceptPage page(Concept concept, String done, Shell shell, Viewer viewer) {
        var wording = new Wording(terms, shell.language());
        var pages = new TermPages(terms, uses, shell);
        var path = shell.link(path(concept));
        var isEditor = viewer instanceof Member member && member.isOfSecretariat();
        var source = concept.source().isBlank() ? null : concept.source();
        return new ConceptPage(wording.word(concept), concept.code(), way(concept, pages, shell), told(concept, shell), labelled(concept, shell), related(concept, wording, shell),
                editing.successors(concept).stream().map(one -> related("terms.relation.successor", one, wording, shell)).toList(), concept.retired(), pages.uses(List.of(concept.id())).getOrDefault(concept.id(), List.of()),
                "terms.status." + concept.status().name().toLowerCase(Locale.ROOT), pages.confidence(concept.confidence()), source, path + "/history", "/id/concept/" + concept.id(), files(concept),
                isEditor ? path + "/edit" : null, isEditor && !concept.retired() ? path + "/retire" : null, isEditor && concept.retired() ? path + "/restore" : null,
                viewer instanceof Member somebody && somebody.isConfirmed() && !concept.retired() ? shell.link("/disputes/open?concept=" + concept.id()) : null, done);
    }

    private List<Step> way(Concept concept, TermPages pages, Shell shell) {
        var scheme = terms.schemes().stream().filter(one -> one.code().equals(concept.scheme())).findFirst().orElseThrow(() -> new NotFound(concept.scheme()));
        var vocabulary = pages.vocabulary(scheme);
        return List.of(Step.to(shell.say("terms.vocabularies.title"), shell.link("/terms")), new Step(vocabulary.title().text(), vocabulary.address(), vocabulary.title().tag()));
    }

    private List<Told> told(Concept concept, Shell shell) {
        var notes = rows.notes(concept.id());
        return Stream.of("definition", "note").flatMap(kind -> {
            var all = notes.stream().filter(note -> note.kind().equals(kind)).toList();
            return all.stream().filter(note -> note.tag().equals(shell.language().tag())).findFirst().or(() -> all.stream().filter(note -> note.tag().equals("en")).findFirst()).or(() -> all.stream().findFirst()).stream();
        }).map(note -> new Told(note.text(), note.tag().equals(shell.language().tag()) ? null : note.tag())).toList();
    }

    private List<Labelled> labelled(Concept concept, Shell shell) {
        var labels = rows.labels(concept.id());
        var tags = labels.stream().map(ConceptRows.Label::tag).filter(tag -> !tag.equals("und")).distinct().sorted(Comparator.comparingInt((String tag) -> FIRST.contains(tag) ? FIRST.indexOf(tag) : FIRST.size()).thenComparing(tag -> tag)).toList();
        return tags.stream().map(tag -> new Labelled(language(tag, shell), tag, String.join(", ", words(labels, "preferred", tag)), words(labels, "alternative", tag), words(labels, "deprecated", tag)))
            .filter(one -> !one.preferred().isEmpty() || !one.alternatives().isEmpty() || !one.deprecated().isEmpty()).toList();
    }

    private static List<String> words(List<ConceptRows.Label> labels, String kind, String tag) {
        return labels.stream().filter(label -> label.kind().equals(kind) && label.tag().equals(tag)).map(ConceptRows.Label::text).toList();
    }

    private static String language(String tag, Shell shell) {
        return ULocale.forLanguageTag(tag).getDisplayNameWithDialect(shell.language().locale());
    }

    private List<Related> related(Concept concept, Wording wording, Shell shell) {
        var related = new ArrayList<Related>();
        if (concept.broader() != null) related.add(related("terms.relation.broader", terms.get(concept.broader()), wording, shell));
        terms.narrower(concept.id()).forEach(one -> related.add(related("terms.relation.narrower", one, wording, shell)));
        if (!concept.retired()) terms.mappings(concept.id()).stream().filter(mapping -> mapping.match() != Match.NARROW || !terms.get(mapping.object()).scheme().equals("glossary"))
            .forEach(mapping -> related.add(related(relation(mapping.match()), terms.get(mapping.object()), wording, shell)));
        return related;
    }

    private static String relation(Match match) {
        return switch (match) {
            case EXACT -> "terms.relation.exact";
            case CLOSE -> "terms.relation.close";
            case BROAD -> "terms.relation.broader";
            case NARROW -> "terms.relation.narrower";
            case RELATED -> "terms.relation.related";
        };
    }

    private static Related related(String how, Concept other, Wording wording, Shell shell) {
        return new Related(how, wording.word(other), shell.link(path(other)));
    }

    private static List<File> files(Concept concept) {
        var path = "/api/v1/schemes/" + concept.scheme() + "/concepts";
        return List.of(new File("JSON", path), new File("SKOS", path + ".ttl"), new File("JSON-LD", path + ".jsonld"), new File("TBX", path + ".tbx"), new File("CSV", path + ".csv"));
    }

    @GetMapping("/terms/{scheme}/{code}/history")
    ModelAndView history(@PathVariable String scheme, @PathVariable String code, Shell shell) {
        var concept = concept(scheme, code);
        var changes = rows.changes(concept.id(), MOST_CHANGES);
        var names = members.names(changes.stream().map(ConceptRows.Change::by).filter(Objects::nonNull).toList());
        var shown = changes.stream().map(change -> {
            var field = change.field().split(" ", 2);
            var name = change.by() == null ? null : names.get(change.by());
            return new ConceptHistoryPage.Row(shell.moment(change.at()), name == null ? shell.say("terms.edit.former") : name.in(shell.language()), ConceptEditing.FIELDS.getOrDefault(field[0], "terms.edit.status"),
                    field.length > 1 ? language(field[1], shell) : "", Difference.of(change.before(), change.after()));
        }).toList();
        return new ModelAndView("terms/conceptHistory").addObject("page", new ConceptHistoryPage(concept.label(shell.language()).text(), shell.link(path(concept)), shown));
    }

    @GetMapping("/terms/{scheme}/{code}/edit")
    ModelAndView edit(@PathVariable String scheme, @PathVariable String code, @RequestParam(defaultValue = "") String language, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        var concept = concept(scheme, code);
        return page(concept, editing.now(concept, tag(language, shell)), List.of(), HttpStatus.OK, shell);
    }

    private static String tag(String typed, Shell shell) {
        if (typed.isEmpty()) return shell.language().tag();
        if (!typed.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") || typed.length() > 35) throw new NotFound(typed);
        return typed;
    }

    @PostMapping("/terms/{scheme}/{code}/edit")
    ModelAndView save(@PathVariable String scheme, @PathVariable String code, @RequestParam MultiValueMap<String, String> form, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var concept = concept(scheme, code);
        var typed = TypedLabels.of(form, tag(form.getOrDefault("language", List.of("")).getFirst(), shell)).checked();
        if (typed.isRefused()) return page(concept, typed, List.of(), HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            if (editing.edit(concept, typed, member.id())) return SeeOther.at(shell.link(path(concept) + "?done=saved"));
            var now = editing.now(concept, typed.tag());
            var upon = new TypedLabels(typed.tag(), typed.preferred(), typed.alternatives(), typed.definition(), typed.note(), now.number());
            return page(concept, upon, differences(typed.values(), now.values()), HttpStatus.CONFLICT, shell);
        });
    }

    private static List<List<DifferencePart>> differences(Map<String, String> typed, Map<String, String> now) {
        return typed.entrySet().stream().filter(one -> !one.getValue().equals(now.get(one.getKey()))).map(one -> Difference.of(one.getValue(), now.getOrDefault(one.getKey(), ""))).toList();
    }

    private ModelAndView page(Concept concept, TypedLabels typed, List<List<DifferencePart>> theirs, HttpStatus status, Shell shell) {
        var tags = new LinkedHashSet<>(FIRST);
        tags.addAll(concept.labels().keySet());
        tags.add(typed.tag());
        var choices = tags.stream().map(tag -> new EditConceptPage.Choice(tag, language(tag, shell), tag.equals(typed.tag()))).toList();
        return Unstored.page("terms/editConcept", new EditConceptPage(concept.label(shell.language()).text(), shell.link(path(concept) + "/edit"), shell.link(path(concept)), typed, language(typed.tag(), shell), choices, theirs), status);
    }

    @GetMapping("/terms/{scheme}/{code}/retire")
    ModelAndView askRetire(@PathVariable String scheme, @PathVariable String code, Shell shell, Member member) {
        member.mustBeOfSecretariat();
        return retiring(concept(scheme, code), Field.of("successors", ""), HttpStatus.OK, shell);
    }

    private static ModelAndView retiring(Concept concept, Field successors, HttpStatus status, Shell shell) {
        return Unstored.page("terms/retireConcept", new RetirePage(concept.label(shell.language()).text(), shell.link(path(concept) + "/retire"), shell.link(path(concept)), successors), status);
    }

    /** {@code successors} are codes of the same vocabulary, or their pages' addresses, with spaces or commas between them: one merges it, several split it. */
    @PostMapping("/terms/{scheme}/{code}/retire")
    ModelAndView retire(@PathVariable String scheme, @PathVariable String code, @RequestParam(defaultValue = "") String successors, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var concept = concept(scheme, code);
        var field = Field.of("successors", successors.strip());
        var found = Stream.of(field.value().split("[\\s,，、]+")).filter(one -> !one.isEmpty()).map(one -> one.replaceFirst("[?#].*", "").replaceFirst(".*/", "")).map(one -> successor(scheme, one, concept)).toList();
        if (found.contains(null) || found.size() > MOST_SUCCESSORS) return retiring(concept, field.refused("terms.retire.unknown"), HttpStatus.UNPROCESSABLE_CONTENT, shell);
        return once.write(() -> {
            editing.retire(concept, found.stream().distinct().map(Objects::requireNonNull).toList(), member.id());
            return SeeOther.at(shell.link(path(concept) + "?done=saved"));
        });
    }

    private @Nullable Concept successor(String scheme, String code, Concept concept) {
        return terms.find(scheme, code).filter(one -> !one.retired() && !one.id().equals(concept.id())).orElse(null);
    }

    @PostMapping("/terms/{scheme}/{code}/restore")
    ModelAndView restore(@PathVariable String scheme, @PathVariable String code, Shell shell, Member member, Once once) {
        member.mustBeOfSecretariat();
        var concept = concept(scheme, code);
        return once.write(() -> {
            editing.restore(concept, member.id());
            return SeeOther.at(shell.link(path(concept) + "?done=saved"));
        });
    }
}
