package org.eclink.knowledge.internal.taking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.knowledge.internal.taking.WorkItem.Origin;
import org.eclink.knowledge.internal.taking.WorkItem.Person;
import org.eclink.knowledge.internal.taking.WorkItem.Relation;
import org.eclink.knowledge.internal.work.Editions;
import org.eclink.knowledge.internal.work.Publisher;
import org.eclink.knowledge.internal.work.Publishers;
import org.eclink.knowledge.internal.work.Tag;
import org.eclink.knowledge.internal.work.Work;
import org.eclink.knowledge.internal.work.WorkTexts;
import org.eclink.knowledge.internal.work.Works;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.translation.Edition;
import org.eclink.translation.TextItem;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works as the API gives them, with as many queries for one as for two hundred. */
@Component
class WorkItems {

    private static final List<String> PARTS = List.of(WorkTexts.TITLE, WorkTexts.ABSTRACT);

    private final Works works;
    private final Editions editions;
    private final org.eclink.translation.Editions texts;
    private final Publishers publishers;
    private final Places places;
    private final Terms terms;
    private final Site site;

    WorkItems(Works works, Editions editions, org.eclink.translation.Editions texts, Publishers publishers, Places places, Terms terms, Site site) {
        this.works = works;
        this.editions = editions;
        this.texts = texts;
        this.publishers = publishers;
        this.places = places;
        this.terms = terms;
        this.site = site;
    }

    /** What all of a stretch needs, asked for once. */
    private record Around(Map<UUID, List<Edition>> texts, Map<UUID, List<org.eclink.knowledge.internal.work.Edition>> editions, Map<UUID, Publisher> publishers, Map<UUID, Place> cities, Map<UUID, List<ConceptId>> terms,
            Map<UUID, List<Relation>> relations) {}

    List<WorkItem> of(List<Work> shown) {
        var ids = shown.stream().map(Work::id).toList();
        var around = new Around(texts.of(ids, PARTS), editions.of(ids), publishers.all(shown.stream().flatMap(work -> work.description().publishers().stream()).distinct().toList()),
            places.all(shown.stream().flatMap(work -> work.description().cities().stream()).distinct().toList()), works.terms(ids), relations(ids));
        return shown.stream().map(work -> item(work, around)).toList();
    }

    private Map<UUID, List<Relation>> relations(List<UUID> ids) {
        return works.links(ids).stream().collect(Collectors.groupingBy(Works.Linked::work, Collectors.mapping(one -> new Relation(one.kind().code(), one.other()), Collectors.toList())));
    }

    private WorkItem item(Work work, Around around) {
        var said = work.description();
        var parts = around.texts().getOrDefault(work.id(), List.of()).stream().collect(Collectors.toMap(Edition::part, Function.identity()));
        var there = around.editions().getOrDefault(work.id(), List.of()).stream().map(edition -> edition.language().value()).distinct().toList();
        return new WorkItem(work.id(), work.slug(), site.address() + "/id/work/" + work.id(), code(said.kind()), said.language(), there.isEmpty() ? List.of(said.language()) : there, text(parts, WorkTexts.TITLE), text(parts, WorkTexts.ABSTRACT),
                said.contributors().stream().map(person -> new Person(person.name(), person.role(), person.orcid(), person.ror())).toList(), said.publishers().stream().map(around.publishers()::get).filter(Objects::nonNull).map(Publisher::name).toList(),
                said.issued(), said.series(), said.number(), said.edition(), said.state() == null ? null : code(said.state()), said.licence(), codes(said.sectors()), codes(said.themes()),
                said.agendas().stream().map(Tag::concept).map(this::concept).map(concept -> concept.scheme() + "/" + concept.code()).toList(), around.terms().getOrDefault(work.id(), List.of()).stream().map(terms::get).map(Concept::code).toList(),
                said.cities().stream().map(around.cities()::get).filter(Objects::nonNull).map(Place::slug).toList(), said.study() == null ? null : code(said.study().outcome()), around.relations().getOrDefault(work.id(), List.of()), origin(work), work.published(),
                work.changed());
    }

    private static @Nullable TextItem text(Map<String, Edition> parts, String part) {
        var edition = parts.get(part);
        return edition == null ? null : TextItem.of(edition);
    }

    private List<String> codes(List<Tag> tags) {
        return tags.stream().map(Tag::concept).map(this::code).toList();
    }

    private String code(UUID concept) {
        return concept(concept).code();
    }

    private Concept concept(UUID concept) {
        return terms.get(new ConceptId(concept));
    }

    private static @Nullable Origin origin(Work work) {
        var origin = work.origin();
        return origin == null ? null : new Origin(origin.source(), origin.confidence(), origin.note());
    }
}
