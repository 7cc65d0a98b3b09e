package org.eclink.interchange.internal.description;

import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.eclink.interchange.work.Description.Agent;
import org.eclink.interchange.work.Description.Organization;
import org.eclink.interchange.work.Description.Person;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.Role;
import org.jspecify.annotations.Nullable;

/** A work as DataCite describes it: Metadata Schema 4.6, of which the properties stand in the schema's order. */
final class DataCite {

    static final String NAMESPACE = "http://datacite.org/schema/kernel-4";
    static final String SCHEMA = "http://schema.datacite.org/meta/kernel-4.6/metadata.xsd";
    static final String ORCID = "https://orcid.org/";
    static final String ROR = "https://ror.org/";
    private static final String SPDX = "https://spdx.org/licenses/";

    private final PublishedWork work;
    private final WorkAddresses addresses;
    private final Markup xml;
    private final String language;

    private DataCite(PublishedWork work, WorkAddresses addresses, Markup xml) {
        this.work = work;
        this.addresses = addresses;
        this.xml = xml;
        this.language = work.description().title().language();
    }

    /** {@code doi} is the one it has, or the one it is to get; without any its own address is its identifier. */
    static void write(PublishedWork work, @Nullable String doi, WorkAddresses addresses, Markup xml) throws XMLStreamException {
        new DataCite(work, addresses, xml).write(doi);
    }

    /** Somebody has to be the creator; where nobody is named, whoever published it. */
    static List<Agent> creators(PublishedWork work) {
        var creators = work.description().by(Role.CREATOR);
        if (!creators.isEmpty()) return creators;
        var publishers = work.description().publishers();
        return publishers.isEmpty() ? List.of(unknown()) : List.copyOf(publishers);
    }

    static Organization publisher(PublishedWork work) {
        return work.description().publishers().stream().findFirst().orElseGet(DataCite::unknown);
    }

    /** As the schema wants it said (appendix 3): the value is not available. */
    private static Organization unknown() {
        return new Organization(List.of(new Worded("und", ":unav")), null);
    }

    private void write(@Nullable String doi) throws XMLStreamException {
        var said = work.description();
        xml.begin("resource", "", NAMESPACE, SCHEMA);
        xml.element("identifier", doi == null ? addresses.permanent(work) : doi, "identifierType", doi == null ? "URL" : "DOI");
        xml.open("creators");
        for (var creator : creators(work)) agent("creator", creator, null);
        xml.close();
        xml.open("titles");
        for (var title : said.titles()) xml.element("title", title.text(), "xml:lang", title.language(), "titleType", title == said.title() ? null : "TranslatedTitle");
        xml.close();
        var publisher = publisher(work);
        var isKnown = publisher.ror() != null;
        xml.element("publisher", Names.whole(publisher, language), "publisherIdentifier", isKnown ? ROR + publisher.ror() : null, "publisherIdentifierScheme", isKnown ? "ROR" : null, "schemeURI", isKnown ? ROR : null);
        xml.element("publicationYear", "%04d".formatted(said.issued().year()));
        var kind = Worded.in("en", work.kind().labels()).text();
        xml.open("resourceType", "resourceTypeGeneral", said.type().dataCite());
        xml.text(kind);
        xml.close();
        subjects();
        contributors();
        xml.open("dates");
        xml.element("date", said.issued().toString(), "dateType", "Issued");
        xml.element("date", Moments.seconds(work.created()), "dateType", "Available");
        xml.element("date", Moments.seconds(work.changed()), "dateType", "Updated");
        xml.close();
        xml.element("language", said.languages().stream().findFirst().orElse(language));
        identifiers();
        files();
        xml.element("version", said.edition());
        rights();
        descriptions();
        places();
        xml.close();
    }

    private void subjects() throws XMLStreamException {
        if (work.subjects().isEmpty() && work.description().keywords().isEmpty()) return;
        xml.open("subjects");
        for (var subject : work.subjects()) {
            for (var label : subject.labels()) xml.element("subject", label.text(), "subjectScheme", subject.scheme(), "valueURI", addresses.absolute(subject.address()), "classificationCode", subject.code(), "xml:lang", label.language());
        }
        for (var keyword : work.description().keywords()) xml.element("subject", keyword.text(), "xml:lang", keyword.language());
        xml.close();
    }

    private void contributors() throws XMLStreamException {
        var others = work.description().contributors().stream().filter(one -> one.role() != Role.CREATOR).toList();
        if (others.isEmpty()) return;
        xml.open("contributors");
        for (var other : others) agent("contributor", other.who(), other.role().dataCite());
        xml.close();
    }

    private void agent(String element, Agent agent, @Nullable String type) throws XMLStreamException {
        xml.open(element, "contributorType", type);
        switch (agent) {
            case Organization organization -> {
                xml.element(element + "Name", Names.whole(organization, language), "nameType", "Organizational");
                identified(organization.ror(), "ROR", ROR);
            }
            case Person person -> person(element, person);
        }
        xml.close();
    }

    private void person(String element, Person person) throws XMLStreamException {
        var name = Names.of(person, language);
        xml.element(element + "Name", Names.listed(person, language), "nameType", "Personal");
        xml.element("givenName", name.given());
        xml.element("familyName", name.family());
        identified(person.orcid(), "ORCID", ORCID);
        for (var affiliation : person.affiliations()) {
            var ror = affiliation.ror();
            xml.element("affiliation", Names.whole(affiliation, language), "affiliationIdentifier", ror == null ? null : ROR + ror, "affiliationIdentifierScheme", ror == null ? null : "ROR", "schemeURI", ror == null ? null : ROR);
        }
    }

    private void identified(@Nullable String id, String scheme, String address) throws XMLStreamException {
        if (id != null) xml.element("nameIdentifier", address + id, "nameIdentifierScheme", scheme, "schemeURI", address);
    }

    private void identifiers() throws XMLStreamException {
        var said = work.description();
        xml.open("alternateIdentifiers");
        xml.element("alternateIdentifier", addresses.permanent(work), "alternateIdentifierType", "URL");
        for (var other : said.identifiers()) xml.element("alternateIdentifier", other.value(), "alternateIdentifierType", other.type());
        xml.close();
        if (said.related().isEmpty()) return;
        xml.open("relatedIdentifiers");
        for (var other : said.related()) {
            xml.element("relatedIdentifier", other.identifier().value(), "relatedIdentifierType", other.identifier().type(), "relationType", other.relation().dataCite());
        }
        xml.close();
    }

    private void files() throws XMLStreamException {
        if (work.files().isEmpty()) return;
        xml.open("sizes");
        for (var file : work.files()) xml.element("size", file.sizeBytes() + " bytes");
        xml.close();
        xml.open("formats");
        for (var file : work.files()) xml.element("format", file.mediaType());
        xml.close();
    }

    private void rights() throws XMLStreamException {
        var licence = work.description().licence();
        if (licence == null) return;
        var isKnown = licence.spdx() != null;
        xml.open("rightsList");
        xml.element("rights", licence.name(), "rightsURI", licence.address(), "rightsIdentifier", licence.spdx(), "rightsIdentifierScheme", isKnown ? "SPDX" : null, "schemeURI", isKnown ? SPDX : null);
        xml.close();
    }

    private void descriptions() throws XMLStreamException {
        var said = work.description();
        if (said.abstracts().isEmpty() && said.series() == null) return;
        xml.open("descriptions");
        for (var one : said.abstracts()) xml.element("description", one.text(), "xml:lang", one.language(), "descriptionType", "Abstract");
        if (said.series() != null) {
            var name = Worded.in(language, said.series().names());
            xml.element("description", name.text() + (said.series().number() == null ? "" : ", " + said.series().number()), "xml:lang", name.language(), "descriptionType", "SeriesInformation");
        }
        xml.close();
    }

    private void places() throws XMLStreamException {
        if (work.places().isEmpty()) return;
        xml.open("geoLocations");
        for (var place : work.places()) {
            xml.open("geoLocation");
            xml.element("geoLocationPlace", Worded.in(language, place.names()).text());
            if (place.position() != null) {
                var position = Objects.requireNonNull(place.position());
                xml.open("geoLocationPoint");
                xml.element("pointLongitude", Double.toString(position.longitude()));
                xml.element("pointLatitude", Double.toString(position.latitude()));
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }
}
