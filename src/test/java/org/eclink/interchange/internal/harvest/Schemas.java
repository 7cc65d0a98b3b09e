package org.eclink.interchange.internal.harvest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/** The schemas by which others check what they harvest; nothing is fetched. */
final class Schemas {

    /** What DataCite 4.6 (2024-12-05) added to the lists of 4.5, which is the latest that there is as a library. */
    private static final Map<String, String> ADDED = Map.of(
        "contributorType", "<xs:enumeration value=\"Translator\"/>",
        "relationType", "<xs:enumeration value=\"HasTranslation\"/><xs:enumeration value=\"IsTranslationOf\"/>");
    private static final String XML = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
        <xs:attribute name="lang" type="xs:language"/><xs:attribute name="space" type="xs:NCName"/></xs:schema>""";
    private static final String ELEMENTS = "title|creator|subject|description|publisher|contributor|date|type|format|identifier|source|language|relation|coverage|rights";

    private Schemas() {}

    /** With everything that can stand in an answer, so that nothing in it goes unchecked. */
    static Schema all() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "all");
            factory.setResourceResolver((_, _, _, systemId, _) -> input(Objects.requireNonNull(systemId), resolved(systemId)));
            return factory.newSchema(new Source[] { source(resource("/META-INF/schema/OAI-PMH.xsd")), source(resource("/xsd/datacite/v4.5/metadata.xsd")), source(elements()), source(dublinCore()), source(envelope()) });
        } catch (SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Source source(String text) {
        return new StreamSource(new StringReader(text));
    }

    private static String resolved(String systemId) {
        if (systemId.endsWith("xml.xsd")) return XML;
        var name = systemId.substring(systemId.lastIndexOf('/') + 1);
        if (name.equals("elements.xsd")) return elements();
        if (name.equals("metadata.xsd")) return resource("/xsd/datacite/v4.5/metadata.xsd");
        var text = resource("/xsd/datacite/v4.5/" + name.replace("-v4.xsd", "-v4.5.xsd"));
        for (var list : ADDED.entrySet()) if (name.contains(list.getKey())) text = text.replace("</xs:restriction>", list.getValue() + "</xs:restriction>");
        return text;
    }

    private static String resource(String path) {
        try (var file = Schemas.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(file, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fifteen elements, each with words and their language. */
    private static String elements() {
        var schema = new StringBuilder("""
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://purl.org/dc/elements/1.1/" elementFormDefault="qualified">
            <xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="xml.xsd"/>
            """);
        for (var element : ELEMENTS.split("\\|")) schema.append("<xs:element name=\"").append(element).append("\"><xs:complexType><xs:simpleContent><xs:extension base=\"xs:string\"><xs:attribute ref=\"xml:lang\"/></xs:extension></xs:simpleContent></xs:complexType></xs:element>");
        return schema.append("</xs:schema>").toString();
    }

    /** OAI-PMH 2.0, section 2.5: unqualified Dublin Core, each element as often as one likes and in any order. */
    private static String dublinCore() {
        var schema = new StringBuilder("""
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:dc="http://purl.org/dc/elements/1.1/" targetNamespace="http://www.openarchives.org/OAI/2.0/oai_dc/" elementFormDefault="qualified">
            <xs:import namespace="http://purl.org/dc/elements/1.1/" schemaLocation="elements.xsd"/>
            <xs:element name="dc"><xs:complexType><xs:choice minOccurs="0" maxOccurs="unbounded">
            """);
        for (var element : ELEMENTS.split("\\|")) schema.append("<xs:element ref=\"dc:").append(element).append("\"/>");
        return schema.append("</xs:choice></xs:complexType></xs:element></xs:schema>").toString();
    }

    /** As DataCite documents its envelope 1.1: the version of the schema, the data centre, one record. */
    private static String envelope() {
        return """
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:d="http://datacite.org/schema/kernel-4" targetNamespace="http://schema.datacite.org/oai/oai-1.1/" elementFormDefault="qualified">
            <xs:import namespace="http://datacite.org/schema/kernel-4" schemaLocation="metadata.xsd"/>
            <xs:element name="oai_datacite"><xs:complexType><xs:sequence><xs:element name="schemaVersion" type="xs:string"/><xs:element name="datacentreSymbol" type="xs:string"/>
            <xs:element name="payload"><xs:complexType><xs:sequence><xs:element ref="d:resource"/></xs:sequence></xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element></xs:schema>""";
    }

    private static LSInput input(String systemId, String text) {
        try {
            var input = ((DOMImplementationLS) DOMImplementationRegistry.newInstance().getDOMImplementation("LS")).createLSInput();
            input.setSystemId(systemId);
            input.setCharacterStream(new StringReader(text));
            return input;
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
