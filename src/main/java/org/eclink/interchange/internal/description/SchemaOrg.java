package org.eclink.interchange.internal.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclink.interchange.JsonLd;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.PersonName;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.PublishedWork.Place;
import org.eclink.interchange.work.PublishedWork.WorkFile;
import org.eclink.interchange.work.Relation;
import org.eclink.interchange.work.ResourceType;
import org.eclink.interchange.work.Role;

/** A work in the words of schema.org. */
public final class SchemaOrg {

    private final PublishedWork work;
    private final WorkAddresses addresses;

    private SchemaOrg(PublishedWork work, WorkAddresses addresses) {
        this.work = work;
        this.addresses = addresses;
    }

    public static JsonLd of(PublishedWork work, WorkAddresses addresses) {
        return new SchemaOrg(work, addresses).said();
    }

    /** The class of schema.org that comes nearest. */
    public static String type(ResourceType type) {
        return switch (type) {
            case AUDIOVISUAL -> "VideoObject";
            case BOOK -> "Book";
            case BOOK_CHAPTER -> "Chapter";
            case COLLECTION -> "Collection";
            case CONFERENCE_PAPER, JOURNAL_ARTICLE -> "ScholarlyArticle";
            case DATASET -> "Dataset";
            case DISSERTATION -> "Thesis";
            case IMAGE -> "ImageObject";
            case REPORT, STANDARD -> "Report";
            case SOFTWARE -> "SoftwareApplication";
            case INTERACTIVE_RESOURCE, MODEL, TEXT, WORKFLOW, OTHER -> "CreativeWork";
        };
    }

    private JsonLd said() {
        var said = work.description();
        var all = new LinkedHashMap<String, Object>();
        all.put("@context", "https://schema.org");
        all.put("@type", type(said.type()));
        all.put("@id", addresses.cited(work));
        all.put("url", addresses.permanent(work));
        put(all, "name", said.titles().stream().map(SchemaOrg::words).toList());
        put(all, "abstract", said.abstracts().stream().map(SchemaOrg::words).toList());
        if (!said.abstracts().isEmpty()) all.put("description", words(said.abstracts().getFirst()));
        put(all, "author", said.by(Role.CREATOR).stream().map(SchemaOrg::agent).toList());
        put(all, "editor", said.by(Role.EDITOR).stream().map(SchemaOrg::agent).toList());
        put(all, "translator", said.by(Role.TRANSLATOR).stream().map(SchemaOrg::agent).toList());
        put(all, "publisher", said.publishers().stream().map(SchemaOrg::agent).toList());
        all.put("datePublished", said.issued().toString());
        all.put("dateCreated", Moments.seconds(work.created()));
        all.put("dateModified", Moments.seconds(work.changed()));
        put(all, "inLanguage", said.languages());
        all.put("additionalType", work.kind().code());
        put(all, "about", work.subjects().stream().map(subject -> typed("DefinedTerm", Map.of("@id", addresses.absolute(subject.address()), "termCode", subject.code(), "inDefinedTermSet", subject.scheme(),
            "name", subject.labels().stream().map(SchemaOrg::words).toList()))).toList());
        put(all, "keywords", said.keywords().stream().map(SchemaOrg::words).toList());
        put(all, "spatialCoverage", work.places().stream().map(SchemaOrg::place).toList());
        if (said.edition() != null) all.put("version", said.edition());
        if (said.licence() != null) all.put("license", said.licence().address());
        put(all, "identifier", said.identifiers().stream().map(one -> typed("PropertyValue", Map.of("propertyID", one.type(), "value", one.value()))).toList());
        if (said.doi() != null) all.put("sameAs", WorkAddresses.doi(said.doi()));
        if (said.series() != null) all.put("isPartOf", typed("CreativeWorkSeries", Map.of("name", words(said.series().names().getFirst()))));
        related(all, "translationOfWork", Relation.IS_TRANSLATION_OF);
        related(all, "workTranslation", Relation.HAS_TRANSLATION);
        related(all, "isBasedOn", Relation.IS_DERIVED_FROM);
        related(all, "citation", Relation.CITES);
        put(all, said.type() == ResourceType.DATASET ? "distribution" : "encoding", work.files().stream().map(this::file).toList());
        all.put("isAccessibleForFree", true);
        return new JsonLd(all);
    }

    private void related(Map<String, Object> all, String property, Relation relation) {
        put(all, property, work.description().related().stream().filter(other -> other.relation() == relation).map(other -> typed("CreativeWork", Map.of("identifier", other.identifier().value()))).toList());
    }

    private static void put(Map<String, Object> all, String property, List<?> values) {
        if (!values.isEmpty()) all.put(property, values.size() == 1 ? values.getFirst() : values);
    }

    private static Map<String, Object> words(Worded words) {
        var tagged = new LinkedHashMap<String, Object>();
        tagged.put("@value", words.text());
        tagged.put("@language", words.language());
        return tagged;
    }

    private static Map<String, Object> agent(Agent agent) {
        return switch (agent) {
            case Organization organization -> {
                var said = typed("Organization", Map.of("name", organization.names().stream().map(SchemaOrg::words).toList()));
                if (organization.ror() != null) said.put("@id", DataCite.ROR + organization.ror());
                yield said;
            }
            case Person person -> {
                var said = typed("Person", Map.of("name", person.names().stream().map(SchemaOrg::words).toList()));
                if (person.orcid() != null) said.put("@id", DataCite.ORCID + person.orcid());
                put(said, "affiliation", person.affiliations().stream().map(SchemaOrg::agent).toList());
                yield said;
            }
        };
    }

    private static Map<String, Object> words(PersonName name) {
        return words(new Worded(name.language(), Names.whole(name)));
    }

    private static Map<String, Object> place(Place place) {
        var said = typed("Place", Map.of("name", place.names().stream().map(SchemaOrg::words).toList()));
        if (place.address() != null) said.put("sameAs", place.address());
        if (place.position() != null) said.put("geo", typed("GeoCoordinates", Map.of("latitude", place.position().latitude(), "longitude", place.position().longitude())));
        return said;
    }

    private Map<String, Object> file(WorkFile file) {
        var said = typed(work.description().type() == ResourceType.DATASET ? "DataDownload" : "MediaObject", Map.of("contentUrl", addresses.absolute(file.address()), "name", file.name(), "encodingFormat", file.mediaType(), "contentSize", Long.toString(file.sizeBytes())));
        if (file.language() != null) said.put("inLanguage", file.language());
        return said;
    }

    private static Map<String, Object> typed(String type, Map<String, ?> values) {
        var said = new LinkedHashMap<String, Object>();
        said.put("@type", type);
        values.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(value -> said.put(value.getKey(), value.getValue()));
        return said;
    }
}
