package org.eclink.knowledge.internal.work;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Identifier;
import org.eclink.interchange.work.Description.Licence;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.PersonName;
import org.eclink.interchange.work.Description.Related;
import org.eclink.interchange.work.Description.Series;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.Relation;
import org.eclink.interchange.work.ResourceType;
import org.eclink.interchange.work.Role;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.translation.LanguageTag;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The one place in which the record of a work is made, for citations, feeds and harvesters alike. */
@Component
public class WorkRecords {

    private static final String URL = "URL";

    private final Publishers publishers;
    private final Editions editions;
    private final Works works;
    private final Places places;
    private final Terms terms;
    private final Site site;

    WorkRecords(Publishers publishers, Editions editions, Works works, Places places, Terms terms, Site site) {
        this.publishers = publishers;
        this.editions = editions;
        this.works = works;
        this.places = places;
        this.terms = terms;
        this.site = site;
    }

    /** By id. */
    public Map<UUID, PublishedWork> of(Collection<Work> all) {
        var names = publishers.all(all.stream().flatMap(work -> work.description().publishers().stream()).distinct().toList());
        var there = editions.of(all.stream().map(Work::id).toList());
        var cities = places.all(all.stream().flatMap(work -> work.description().cities().stream()).distinct().toList());
        var records = new HashMap<UUID, PublishedWork>();
        for (var work : all) records.put(work.id(), record(work, names, there.getOrDefault(work.id(), List.of()), cities));
        return records;
    }

    public PublishedWork of(Work work) {
        return Objects.requireNonNull(of(List.of(work)).get(work.id()));
    }

    private PublishedWork record(Work work, Map<UUID, Publisher> names, List<Edition> there, Map<UUID, Place> cities) {
        var said = work.description();
        var kind = terms.get(new ConceptId(said.kind()));
        return new PublishedWork(work.id(), new PublishedWork.Kind(kind.code(), words(kind)), work.path(), "/id/work/" + work.id(), work.published(), work.changed(), described(work, kind, names, there),
            said.tags().map(tag -> subject(terms.get(new ConceptId(tag.concept())))).toList(), said.cities().stream().map(cities::get).filter(Objects::nonNull).map(WorkRecords::place).toList(), List.of());
    }

    private org.eclink.interchange.work.Description described(Work work, Concept kind, Map<UUID, Publisher> names, List<Edition> there) {
        var said = work.description();
        var languages = Stream.concat(Stream.of(said.language()), there.stream().map(Edition::language).map(LanguageTag::value)).distinct().toList();
        return new org.eclink.interchange.work.Description(type(kind.code()), worded(said.titles(), said.language()), worded(said.abstracts(), said.language()), said.contributors().stream().map(one -> contributor(one, said.language())).toList(),
            said.publishers().stream().map(names::get).filter(Objects::nonNull).map(publisher -> new Organization(List.of(named(publisher.name())), null)).toList(), issued(work), languages, List.of(), series(said), said.edition().isEmpty() ? null : said.edition(),
            said.licence().isEmpty() ? null : new Licence(said.licence(), said.licence(), "https://spdx.org/licenses/" + said.licence() + ".html"), null, said.addresses().stream().filter(address -> address.startsWith("http")).map(address -> new Identifier(URL, address)).toList(), related(work.id()));
    }

    private static ResourceType type(String kind) {
        return switch (kind) {
            case "standard" -> ResourceType.STANDARD;
            case "data" -> ResourceType.DATASET;
            case "toolbox" -> ResourceType.COLLECTION;
            case "tool" -> ResourceType.WORKFLOW;
            case "report", "position-paper", "case-study" -> ResourceType.REPORT;
            default -> ResourceType.TEXT;
        };
    }

    /** The original first. */
    private static List<Worded> worded(Map<String, String> words, String original) {
        var all = new ArrayList<Worded>();
        Optional.ofNullable(words.get(original)).filter(one -> !one.isBlank()).ifPresent(one -> all.add(new Worded(original, one)));
        words.forEach((language, one) -> {
            if (!language.equals(original) && !one.isBlank()) all.add(new Worded(language, one));
        });
        return all;
    }

    private static org.eclink.interchange.work.Description.Contributor contributor(Contributor one, String language) {
        Agent who = one.ror().isBlank() ? new Person(List.of(new PersonName(isHan(one.name()) ? "zh-Hans" : language.startsWith("zh") ? "en" : language, one.name(), "")), one.orcid().isBlank() ? null : one.orcid(), List.of())
            : new Organization(List.of(named(one.name())), one.ror());
        return new org.eclink.interchange.work.Description.Contributor(who, role(one.role()));
    }

    private static Role role(String code) {
        return switch (code) {
            case "author" -> Role.CREATOR;
            case "editor", "series-editor" -> Role.EDITOR;
            case "translator" -> Role.TRANSLATOR;
            case "data-collector" -> Role.DATA_COLLECTOR;
            case "contact" -> Role.CONTACT_PERSON;
            default -> Role.OTHER;
        };
    }

    private static boolean isHan(String name) {
        return name.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
    }

    private static Worded named(String name) {
        return new Worded(isHan(name) ? "zh-Hans" : "en", name);
    }

    /** A reference needs a year: where nobody knows it, the one in which it came here. */
    private static org.eclink.interchange.work.Issued issued(Work work) {
        return Issued.of(work.description().issued()).map(issued -> issued.isSpan() ? org.eclink.interchange.work.Issued.in(issued.year()) : org.eclink.interchange.work.Issued.of(issued.text()))
            .orElseGet(() -> org.eclink.interchange.work.Issued.in(work.published().atZone(ZoneOffset.UTC).getYear()));
    }

    private static @Nullable Series series(Description said) {
        return said.series().isEmpty() ? null : new Series(List.of(named(said.series())), said.number().isEmpty() ? null : said.number(), null, null, null);
    }

    private List<Related> related(UUID work) {
        return works.neighbours(work).stream().map(one -> new Related(relation(one), new Identifier(URL, site.address() + "/id/work/" + one.other()), null)).toList();
    }

    private static Relation relation(Works.Neighbour one) {
        return switch (one.kind()) {
            case TRANSLATION_OF -> one.isFromHere() ? Relation.IS_TRANSLATION_OF : Relation.HAS_TRANSLATION;
            case PART_OF -> one.isFromHere() ? Relation.IS_PART_OF : Relation.HAS_PART;
            case SUPERSEDES -> one.isFromHere() ? Relation.OBSOLETES : Relation.IS_OBSOLETED_BY;
            case ADAPTS -> one.isFromHere() ? Relation.IS_DERIVED_FROM : Relation.IS_SOURCE_OF;
            case EVIDENCE_FOR -> one.isFromHere() ? Relation.IS_SUPPLEMENT_TO : Relation.IS_SUPPLEMENTED_BY;
        };
    }

    private static PublishedWork.Subject subject(Concept concept) {
        return new PublishedWork.Subject(concept.scheme(), concept.code(), "/id/concept/" + concept.id(), words(concept));
    }

    private static List<Worded> words(Concept concept) {
        var labels = concept.labels().entrySet().stream().map(label -> new Worded(label.getKey(), label.getValue())).toList();
        return labels.isEmpty() ? List.of(new Worded("en", concept.code())) : labels;
    }

    private static PublishedWork.Place place(Place place) {
        return new PublishedWork.Place(place.names().entrySet().stream().filter(name -> !name.getKey().equals("native")).map(name -> new Worded(name.getKey(), name.getValue())).toList(), null, null);
    }
}
