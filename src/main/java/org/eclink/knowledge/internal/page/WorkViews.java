package org.eclink.knowledge.internal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.interchange.JsonLd;
import org.eclink.interchange.work.OpenWorks;
import org.eclink.knowledge.internal.page.WorkHistoryPage.Change;
import org.eclink.knowledge.internal.page.WorkPage.Fact;
import org.eclink.knowledge.internal.page.WorkPage.Manage;
import org.eclink.knowledge.internal.page.WorkPage.Named;
import org.eclink.knowledge.internal.page.WorkPage.Origin;
import org.eclink.knowledge.internal.page.WorkPage.Person;
import org.eclink.knowledge.internal.page.WorkPage.Related;
import org.eclink.knowledge.internal.page.WorkPage.Tagged;
import org.eclink.knowledge.internal.page.WorkPage.Term;
import org.eclink.knowledge.internal.page.WorkPage.Version;
import org.eclink.knowledge.internal.review.Manuscripts;
import org.eclink.knowledge.internal.work.Contributor;
import org.eclink.knowledge.internal.work.Description;
import org.eclink.knowledge.internal.work.Edition;
import org.eclink.knowledge.internal.work.Editions;
import org.eclink.knowledge.internal.work.Publisher;
import org.eclink.knowledge.internal.work.Publishers;
import org.eclink.knowledge.internal.work.Tag;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.WorkRecords;
import org.eclink.knowledge.internal.work.WorkTexts;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.knowledge.internal.work.Works.Neighbour;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.terms.Wording;
import org.eclink.translation.Coverage;
import org.eclink.translation.Headline;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.Texts;
import org.eclink.translation.Typesetter;
import org.eclink.translation.View;
import org.eclink.web.BothNames;
import org.eclink.web.Citation;
import org.eclink.web.Difference;
import org.eclink.web.Shell;
import org.eclink.web.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words one work for one reader. */
@Component
class WorkViews {

    private final Works works;
    private final WorkRows rows;
    private final WorkTexts words;
    private final WorkRecords records;
    private final OpenWorks openWorks;
    private final CaseViews cases;
    private final Editions editions;
    private final Publishers publishers;
    private final Texts texts;
    private final Typesetter typesetter;
    private final Places places;
    private final Manuscripts manuscripts;
    private final Terms terms;

    WorkViews(Works works, WorkRows rows, WorkTexts words, WorkRecords records, OpenWorks openWorks, CaseViews cases, Editions editions, Publishers publishers, Texts texts, Typesetter typesetter, Places places, Manuscripts manuscripts, Terms terms) {
        this.works = works;
        this.rows = rows;
        this.words = words;
        this.records = records;
        this.openWorks = openWorks;
        this.cases = cases;
        this.editions = editions;
        this.publishers = publishers;
        this.texts = texts;
        this.typesetter = typesetter;
        this.places = places;
        this.manuscripts = manuscripts;
        this.terms = terms;
    }

    WorkPage page(Work work, View view, Viewer viewer, Shell shell) {
        var wording = new Wording(terms, shell.language());
        var said = work.description();
        var parts = Objects.requireNonNull(words.read(List.of(work), WorkTexts.PARTS, LanguageTag.of(shell)).get(work.id()));
        var there = WorkTexts.PARTS.stream().filter(parts::containsKey).toList();
        var set = typesetter.set(there.stream().map(name -> WorkTexts.part(parts, name)).toList(), shell);
        var proses = IntStream.range(0, there.size()).boxed().collect(Collectors.toMap(there::get, set::get));
        var publishing = publishing(said, shell);
        return new WorkPage(shell.link(work.path()), typesetter.headline(WorkTexts.part(parts, WorkTexts.TITLE), shell), wording.word(said.kind()), publishing.stream().map(one -> one.names().mine()).collect(Collectors.joining(shell.say("knowledge.enumeration"))),
                cities(said, shell), Objects.requireNonNull(proses.get(WorkTexts.ABSTRACT)), Objects.requireNonNull(proses.get(WorkTexts.BODY)), Coverage.of(set), view, way(said, wording, shell),
                wording.words(said.sectors().stream().map(Tag::concept).toList()), facts(work, wording, shell), cases.of(said.study(), proses, shell), said.contributors().stream().map(person -> person(person, wording)).toList(), publishing,
                editions.of(work.id()).stream().map(edition -> version(edition, shell)).toList(), related(work, shell), tags(work, wording, shell), works.terms(List.of(work.id())).getOrDefault(work.id(), List.of()).stream().map(term -> term(term, wording)).toList(),
                said.addresses().stream().flatMap(address -> Citation.of(address).parts().stream()).toList(), openWorks.of(records.of(work)), origin(work, shell),
                viewer instanceof Member member && member.isConfirmed() ? shell.link("/translate/" + work.id()) : null, manage(work, viewer, shell), manuscripts.releases(work.id()).size() > 1 ? shell.link(work.path() + "/history") : null, "/id/work/" + work.id(), "/api/v1/works/" + work.id(),
                List.of(JsonLd.breadcrumbs(shell.site().address(), way(said, wording, shell))));
    }

    private @Nullable Manage manage(Work work, Viewer viewer, Shell shell) {
        if (!(viewer instanceof Member member) || !member.isConfirmed() || !member.isOfSecretariat() && !manuscripts.isOwned(work.id(), member.id())) return null;
        return new Manage(shell.link(work.path() + "/edit"), member.isOfSecretariat() ? shell.link(work.path() + "/withdraw") : null);
    }

    WithdrawnPage withdrawn(Work work, Viewer viewer, Shell shell) {
        var withdrawal = Objects.requireNonNull(work.withdrawn());
        var manage = manage(work, viewer, shell);
        return new WithdrawnPage(rows.title(work, shell), shell.moment(withdrawal.at()), withdrawal.because(), manage == null ? null : manage.edit());
    }

    /** What each version changed, the newest first. */
    WorkHistoryPage history(Work work, Shell shell) {
        var releases = manuscripts.releases(work.id());
        var versions = IntStream.range(0, releases.size()).mapToObj(place -> {
            var is = releases.get(place);
            return new WorkHistoryPage.Version(is.number(), shell.moment(is.at()), place + 1 < releases.size() ? changes(releases.get(place + 1).description(), is.description()) : List.of());
        }).toList();
        return new WorkHistoryPage(rows.title(work, shell), shell.link(work.path()), versions);
    }

    private static List<Change> changes(Description was, Description is) {
        return Stream.of(change("knowledge.part.title", was.title(), is.title(), is), change("knowledge.summary", was.abstracts().getOrDefault(was.language(), ""), is.abstracts().getOrDefault(is.language(), ""), is), change("knowledge.part.body", was.body(), is.body(), is))
            .filter(change -> change.parts().stream().anyMatch(part -> part.isAdded() || part.isRemoved())).toList();
    }

    private static Change change(String part, String was, String is, Description description) {
        return new Change(part, description.language(), Difference.of(was, is));
    }

    private List<Named> cities(Description said, Shell shell) {
        var known = places.all(said.cities());
        return Stream.concat(said.cities().stream().map(known::get).filter(Objects::nonNull).map(place -> named(place, shell)), said.elsewhere().stream().map(name -> new Named(BothNames.only(name), null))).toList();
    }

    private static Named named(Place place, Shell shell) {
        return new Named(place.both(shell.language()), shell.link(place.path()));
    }

    /** As the directory names them, where it has them. */
    private List<Named> publishing(Description said, Shell shell) {
        var all = publishers.all(said.publishers());
        var known = places.all(all.values().stream().map(Publisher::organisation).filter(Objects::nonNull).toList());
        return said.publishers().stream().map(all::get).filter(Objects::nonNull).map(one -> {
            var place = one.organisation() == null ? null : known.get(one.organisation());
            return place == null ? new Named(BothNames.only(one.name()), shell.link("/knowledge?publisher=" + one.slug())) : named(place, shell);
        }).toList();
    }

    private List<Step> way(Description said, Wording wording, Shell shell) {
        var steps = new ArrayList<>(List.of(Step.to(shell.say("knowledge.title"), shell.link("/knowledge"))));
        said.sectors().stream().filter(_ -> said.sectors().size() == 1).map(sector -> wording.word(sector.concept())).forEach(word -> steps.add(new Step(word.text(), shell.link("/knowledge?sector=" + word.code()), word.tag())));
        var kind = wording.word(said.kind());
        steps.add(new Step(kind.text(), shell.link("/knowledge?kind=" + kind.code()), kind.tag()));
        return steps;
    }

    private List<Fact> facts(Work work, Wording wording, Shell shell) {
        var said = work.description();
        var facts = new ArrayList<Fact>();
        add(facts, "knowledge.fact.issued", Dates.of(said.issued(), shell), shell);
        add(facts, "knowledge.fact.series", said.series(), shell);
        add(facts, "knowledge.fact.number", said.number(), shell);
        add(facts, "knowledge.fact.edition", said.edition(), shell);
        if (said.state() != null) facts.add(new Fact(shell.say("knowledge.facet.state"), wording.word(said.state()).text(), wording.word(said.state()).tag()));
        add(facts, "knowledge.fact.language", LanguageTag.known(said.language()).name(shell.language()), shell);
        add(facts, "knowledge.fact.licence", said.licence(), shell);
        return facts;
    }

    private static void add(List<Fact> facts, String label, String value, Shell shell) {
        if (!value.isEmpty()) facts.add(new Fact(shell.say(label), value, null));
    }

    private Person person(Contributor person, Wording wording) {
        return new Person(person.name(), wording.word("contributor-roles", person.role()).text(), person.orcid().isEmpty() ? null : "https://orcid.org/" + person.orcid(), person.ror().isEmpty() ? null : "https://ror.org/" + person.ror());
    }

    private static Version version(Edition edition, Shell shell) {
        var state = switch (edition.state()) {
            case DRAFT -> "knowledge.edition.draft";
            case REVIEWED -> "knowledge.edition.reviewed";
            case FINAL -> "knowledge.edition.final";
        };
        return new Version(edition.language().name(shell.language()), edition.translator(), shell.say(state), null);
    }

    /** In the order of the kinds of links, those that begin here first. */
    private List<Related> related(Work work, Shell shell) {
        var neighbours = works.neighbours(work.id());
        var shown = works.listed(neighbours.stream().map(Neighbour::other).distinct().toList()).stream().collect(Collectors.toMap(Work::id, Function.identity()));
        var worded = rows.of(List.copyOf(shown.values()), shell).stream().collect(Collectors.toMap(WorkRow::address, Function.identity()));
        var groups = new LinkedHashMap<String, List<WorkRow>>();
        for (var neighbour : neighbours) {
            var other = shown.get(neighbour.other());
            if (other != null) groups.computeIfAbsent("knowledge.relation." + neighbour.kind().code() + (neighbour.isFromHere() ? "" : ".here"), _ -> new ArrayList<>()).add(Objects.requireNonNull(worded.get(shell.link(other.path()))));
        }
        return groups.entrySet().stream().map(group -> new Related(shell.say(group.getKey()), group.getValue())).toList();
    }

    private List<Tagged> tags(Work work, Wording wording, Shell shell) {
        var said = work.description();
        var reasons = reasons(work.id(), shell);
        return said.tags().map(tag -> {
            var concept = terms.get(new ConceptId(tag.concept()));
            return new Tagged(terms.schemes().stream().filter(scheme -> scheme.code().equals(concept.scheme())).findFirst().map(scheme -> scheme.title(shell.language()).text()).orElse(""), wording.word(concept), address(concept, shell), reasons.get(tag.concept()));
        }).toList();
    }

    private static String address(Concept concept, Shell shell) {
        return concept.scheme().equals("sectors") ? shell.link("/sectors/" + concept.code().toLowerCase(Locale.ROOT)) : "/id/concept/" + concept.id();
    }

    /** By concept. */
    private Map<UUID, Headline> reasons(UUID work, Shell shell) {
        var ids = works.reasons(work);
        var read = texts.read(ids.values(), List.of(WorkTexts.REASON), LanguageTag.of(shell));
        return ids.entrySet().stream().filter(one -> read.containsKey(one.getValue()))
            .collect(Collectors.toMap(Map.Entry::getKey, one -> typesetter.headline(WorkTexts.part(Objects.requireNonNull(read.get(one.getValue())).parts(), WorkTexts.REASON), shell)));
    }

    private static Term term(ConceptId term, Wording wording) {
        var word = wording.word(term);
        return new Term("/id/concept/" + term, word.text(), word.tag());
    }

    private static @Nullable Origin origin(Work work, Shell shell) {
        var origin = work.origin();
        return origin == null ? null : new Origin(Citation.of(origin.source()), shell.say("knowledge.confidence." + origin.confidence()), origin.note());
    }
}
