package org.eclink.knowledge.internal.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.directory.Place;
import org.eclink.directory.Places;
import org.eclink.knowledge.internal.work.Contributor;
import org.eclink.knowledge.internal.work.Description;
import org.eclink.knowledge.internal.work.Publisher;
import org.eclink.knowledge.internal.work.Publishers;
import org.eclink.knowledge.internal.work.Tag;
import org.eclink.terms.Concept;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.web.Field;
import org.eclink.web.Language;
import org.eclink.web.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a description of what an owner typed, and shows one as they would type it. */
@Component
class Describing {

    /** Agendas that works answer to. */
    static final List<String> AGENDAS = List.of("sdg", "sdg11-targets", "new-urban-agenda", "eu-urban-agenda", "sendai-priorities", "sendai-targets", "iuc-topics");

    private final Publishers publishers;
    private final ManuscriptCheck check;
    private final StudyReading study;
    private final Places places;
    private final Terms terms;

    Describing(Publishers publishers, ManuscriptCheck check, StudyReading study, Places places, Terms terms) {
        this.publishers = publishers;
        this.check = check;
        this.study = study;
        this.places = places;
        this.terms = terms;
    }

    /** {@code form} has been checked; {@code before} is what it was, whose links stay. */
    Description description(ManuscriptForm form, @Nullable Description before) {
        var language = form.value("language");
        var cities = places.cities(form.lines("cities").toList());
        var names = form.lines("publishers").distinct().toList();
        var ids = publishers.ids(names);
        return new Description(terms.find("work-kinds", form.value("kind")).orElseThrow().id().value(), language, said(form, "title", language), said(form, "abstract", language), form.value("body"),
                form.lines("contributors").flatMap(line -> check.contributor(line).stream()).toList(), names.stream().map(ids::get).filter(Objects::nonNull).toList(), form.value("issued"), form.value("series"), form.value("number"), form.value("edition"),
                terms.find("work-states", form.value("state")).map(Concept::id).map(ConceptId::value).orElse(null), sectors(form), tags(form.themes(), List.of("themes")), tags(form.agendas(), AGENDAS),
                form.lines("cities").map(cities::get).filter(Objects::nonNull).map(Place::id).distinct().toList(), form.lines("cities").filter(name -> !cities.containsKey(name)).distinct().toList(), form.value("licence"),
                form.lines("addresses").distinct().toList(), before == null ? List.of() : before.links(), study.study(form));
    }

    private static Map<String, String> said(ManuscriptForm form, String part, String language) {
        var said = new LinkedHashMap<String, String>();
        if (!form.value(part).isEmpty()) said.put(language, form.value(part));
        for (var tag : ManuscriptForm.OTHER_LANGUAGES) {
            var words = form.value(part + "-" + tag);
            if (!words.isEmpty() && !tag.equals(language)) said.put(tag, words);
        }
        return said;
    }

    private List<Tag> sectors(ManuscriptForm form) {
        return form.sectors().stream().flatMap(code -> terms.find("sectors", code).stream()).map(sector -> new Tag(sector.id().value(), "")).toList();
    }

    /** What is of none of these schemes is left out. */
    private List<Tag> tags(List<TagRow> rows, List<String> schemes) {
        return rows.stream().flatMap(row -> Uuids.of(row.concept()).map(ConceptId::new).flatMap(terms::find).filter(concept -> schemes.contains(concept.scheme())).map(concept -> new Tag(concept.id().value(), row.why())).stream()).toList();
    }

    ManuscriptForm blank(Language reader) {
        return ManuscriptForm.of(Map.of("language", List.of(reader.tag())));
    }

    ManuscriptForm form(Description said, int version, Language reader) {
        var typed = new LinkedHashMap<String, List<String>>();
        Stream.of(one("title", said.title()), one("language", said.language()), one("kind", code(said.kind())), one("issued", said.issued()), one("series", said.series()), one("number", said.number()), one("edition", said.edition()),
            one("state", said.state() == null ? "" : code(said.state())), one("licence", said.licence()), one("abstract", said.abstracts().getOrDefault(said.language(), "")), one("body", said.body()), one("contributors", contributors(said, reader)),
            one("publishers", publishers(said)), one("cities", cities(said, reader)), one("addresses", String.join("\n", said.addresses())), one("version", String.valueOf(version))).forEach(field -> typed.put(field.name(), List.of(field.value())));
        for (var tag : ManuscriptForm.OTHER_LANGUAGES) {
            if (tag.equals(said.language())) continue;
            typed.put("title-" + tag, List.of(said.titles().getOrDefault(tag, "")));
            typed.put("abstract-" + tag, List.of(said.abstracts().getOrDefault(tag, "")));
        }
        typed.put("sector", said.sectors().stream().map(Tag::concept).map(this::code).toList());
        put(typed, "theme", said.themes());
        put(typed, "agenda", said.agendas());
        if (said.study() != null) study.put(typed, said.study());
        return ManuscriptForm.of(typed);
    }

    private static Field one(String name, String value) {
        return Field.of(name, value);
    }

    private static void put(Map<String, List<String>> typed, String name, List<Tag> tags) {
        typed.put(name, tags.stream().map(tag -> tag.concept().toString()).toList());
        typed.put(name + "-why", tags.stream().map(Tag::reason).toList());
    }

    private String code(UUID concept) {
        return terms.get(new ConceptId(concept)).code();
    }

    private String contributors(Description said, Language reader) {
        return said.contributors().stream().map(person -> Stream.of(person.name(), role(person, reader), person.orcid() + person.ror()).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "))).collect(Collectors.joining("\n"));
    }

    private String role(Contributor person, Language reader) {
        return terms.find("contributor-roles", person.role()).map(role -> role.label(reader).text()).orElse(person.role());
    }

    private String publishers(Description said) {
        var all = publishers.all(said.publishers());
        return said.publishers().stream().map(all::get).filter(Objects::nonNull).map(Publisher::name).collect(Collectors.joining("\n"));
    }

    /** One in each line. */
    String cities(Description said, Language reader) {
        var known = places.all(said.cities());
        var names = new ArrayList<>(said.cities().stream().flatMap(id -> Optional.ofNullable(known.get(id)).stream()).map(place -> place.both(reader).mine()).toList());
        names.addAll(said.elsewhere());
        return String.join("\n", names);
    }
}
