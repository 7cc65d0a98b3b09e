package org.eclink.interchange.internal.description;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.eclink.interchange.work.Description.Contributor;
import org.eclink.interchange.work.Description.Worded;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.interchange.work.PublishedWork.WorkFile;
import org.eclink.interchange.work.Role;
import org.jspecify.annotations.Nullable;

/** A work in the fifteen elements of Dublin Core (DCMI, ISO 15836-1), each as often as there is something to say. */
final class DublinCore {

    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";

    /** {@code language} is null for what is no words. */
    record Statement(String element, String text, @Nullable String language) {}

    private final PublishedWork work;
    private final WorkAddresses addresses;
    private final List<Statement> statements = new ArrayList<>();

    private DublinCore(PublishedWork work, WorkAddresses addresses) {
        this.work = work;
        this.addresses = addresses;
    }

    static List<Statement> of(PublishedWork work, WorkAddresses addresses) {
        var core = new DublinCore(work, addresses);
        core.say();
        return core.statements;
    }

    static void write(PublishedWork work, WorkAddresses addresses, Markup xml) throws XMLStreamException {
        xml.begin("oai_dc:dc", "oai_dc", NAMESPACE, SCHEMA);
        xml.namespace("dc", ELEMENTS);
        for (var statement : of(work, addresses)) xml.element("dc:" + statement.element(), statement.text(), "xml:lang", statement.language());
        xml.close();
    }

    private void say() {
        var said = work.description();
        var language = said.title().language();
        words("title", said.titles());
        for (var creator : said.by(Role.CREATOR)) plain("creator", Names.listed(creator, language));
        said.contributors().stream().filter(one -> one.role() != Role.CREATOR).map(Contributor::who).distinct().forEach(who -> plain("contributor", Names.listed(who, language)));
        work.subjects().forEach(subject -> words("subject", subject.labels()));
        words("subject", said.keywords());
        words("description", said.abstracts());
        said.publishers().forEach(publisher -> plain("publisher", Names.listed(publisher, language)));
        plain("date", said.issued().toString());
        plain("type", said.type().dataCite());
        words("type", work.kind().labels());
        work.files().stream().map(WorkFile::mediaType).distinct().forEach(type -> plain("format", type));
        plain("identifier", addresses.permanent(work));
        if (said.doi() != null) plain("identifier", WorkAddresses.doi(said.doi()));
        said.identifiers().forEach(identifier -> plain("identifier", identifier.type() + " " + identifier.value()));
        said.languages().forEach(tag -> plain("language", tag));
        said.related().forEach(other -> plain("relation", other.identifier().value()));
        work.places().forEach(place -> words("coverage", place.names()));
        if (said.licence() != null) {
            plain("rights", said.licence().name());
            plain("rights", said.licence().address());
        }
    }

    private void plain(String element, String text) {
        statements.add(new Statement(element, text, null));
    }

    private void words(String element, List<Worded> words) {
        words.forEach(one -> statements.add(new Statement(element, one.text(), one.language())));
    }
}
