package org.eclink.interchange.internal.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Contributor;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.Role;
import org.jspecify.annotations.Nullable;

/** A work as DataCite's REST API takes it when a DOI is registered (JSON:API, {@code POST /dois}), Metadata Schema 4.6. Whoever runs this sends it; nothing here does. */
public final class DataCiteJson {

    private final PublishedWork work;
    private final WorkAddresses addresses;
    private final String language;

    private DataCiteJson(PublishedWork work, WorkAddresses addresses) {
        this.work = work;
        this.addresses = addresses;
        this.language = work.description().title().language();
    }

    /** {@code doi} is the one it has or is to get; without any the document can only be read. */
    public static Map<String, Object> of(PublishedWork work, @Nullable String doi, WorkAddresses addresses) {
        return Map.of("data", map("type", "dois", "attributes", new DataCiteJson(work, addresses).attributes(doi)));
    }

    private Map<String, Object> attributes(@Nullable String doi) {
        var said = work.description();
        var publisher = DataCite.publisher(work);
        return map("doi", doi, "url", addresses.permanent(work), "schemaVersion", DataCite.NAMESPACE,
            "creators", DataCite.creators(work).stream().map(this::agent).toList(),
            "titles", said.titles().stream().map(title -> map("title", title.text(), "lang", title.language(), "titleType", title == said.title() ? null : "TranslatedTitle")).toList(),
            "publisher", map("name", Names.whole(publisher, language), "publisherIdentifier", publisher.ror() == null ? null : DataCite.ROR + publisher.ror(), "publisherIdentifierScheme", publisher.ror() == null ? null : "ROR"),
            "publicationYear", said.issued().year(),
            "types", map("resourceTypeGeneral", said.type().dataCite(), "resourceType", Worded.in("en", work.kind().labels()).text()),
            "subjects", subjects(),
            "contributors", said.contributors().stream().filter(one -> one.role() != Role.CREATOR).map(this::contributor).toList(),
            "dates", List.of(map("date", said.issued().toString(), "dateType", "Issued"), map("date", Moments.seconds(work.created()), "dateType", "Available"), map("date", Moments.seconds(work.changed()), "dateType", "Updated")),
            "language", said.languages().stream().findFirst().orElse(language),
            "identifiers", said.identifiers().stream().map(one -> map("identifier", one.value(), "identifierType", one.type())).toList(),
            "relatedIdentifiers", said.related().stream().map(one -> map("relatedIdentifier", one.identifier().value(), "relatedIdentifierType", one.identifier().type(), "relationType", one.relation().dataCite())).toList(),
            "sizes", work.files().stream().map(file -> file.sizeBytes() + " bytes").toList(),
            "formats", work.files().stream().map(PublishedWork.WorkFile::mediaType).toList(),
            "version", said.edition(),
            "rightsList", said.licence() == null ? List.of() : List.of(map("rights", said.licence().name(), "rightsUri", said.licence().address(), "rightsIdentifier", said.licence().spdx(), "rightsIdentifierScheme", said.licence().spdx() == null ? null : "SPDX")),
            "descriptions", said.abstracts().stream().map(one -> map("description", one.text(), "lang", one.language(), "descriptionType", "Abstract")).toList(),
            "geoLocations", work.places().stream().map(this::place).toList());
    }

    private List<Map<String, Object>> subjects() {
        var own = work.subjects().stream().flatMap(subject -> subject.labels().stream().map(label -> map("subject", label.text(), "lang", label.language(), "subjectScheme", subject.scheme(),
            "valueUri", addresses.absolute(subject.address()), "classificationCode", subject.code())));
        return Stream.concat(own, work.description().keywords().stream().map(keyword -> map("subject", keyword.text(), "lang", keyword.language()))).toList();
    }

    private Map<String, Object> contributor(Contributor contributor) {
        var said = agent(contributor.who());
        said.put("contributorType", contributor.role().dataCite());
        return said;
    }

    private Map<String, Object> agent(Agent agent) {
        return switch (agent) {
            case Organization organization -> map("name", Names.whole(organization, language), "nameType", "Organizational", "nameIdentifiers", identified(organization.ror(), "ROR", DataCite.ROR));
            case Person person -> {
                var name = Names.of(person, language);
                yield map("name", Names.listed(person, language), "nameType", "Personal", "givenName", name.given().isEmpty() ? null : name.given(), "familyName", name.family(),
                    "nameIdentifiers", identified(person.orcid(), "ORCID", DataCite.ORCID),
                    "affiliation", person.affiliations().stream().map(place -> map("name", Names.whole(place, language), "affiliationIdentifier", place.ror() == null ? null : DataCite.ROR + place.ror(),
                        "affiliationIdentifierScheme", place.ror() == null ? null : "ROR")).toList());
            }
        };
    }

    private static List<Map<String, Object>> identified(@Nullable String id, String scheme, String address) {
        return id == null ? List.of() : List.of(map("nameIdentifier", address + id, "nameIdentifierScheme", scheme, "schemeUri", address));
    }

    private Map<String, Object> place(PublishedWork.Place place) {
        var position = place.position();
        return map("geoLocationPlace", Worded.in(language, place.names()).text(), "geoLocationPoint", position == null ? null : map("pointLongitude", position.longitude(), "pointLatitude", position.latitude()));
    }

    /** Keys and values alternate; one without a value is left out, and so is an empty list. */
    private static Map<String, Object> map(@Nullable Object... values) {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i < values.length; i += 2) {
            var value = values[i + 1];
            if (value != null && !(value instanceof List<?> list && list.isEmpty()) && values[i] instanceof String key) map.put(key, value);
        }
        return map;
    }
}
