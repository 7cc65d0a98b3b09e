package org.eclink.interchange.internal.description;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclink.interchange.Xml;
import org.jspecify.annotations.Nullable;

/** XML, element by element; what XML cannot hold is left out. Attributes alternate: name, value; one without a value is left out. */
public final class Markup {

    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XMLStreamWriter xml;

    public Markup(OutputStream out) throws XMLStreamException {
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** The first element of a vocabulary, with where its schema is. */
    public void begin(String name, String prefix, String namespace, String schema) throws XMLStreamException {
        xml.writeStartElement(name);
        if (prefix.isEmpty()) xml.writeDefaultNamespace(namespace);
        else xml.writeNamespace(prefix, namespace);
        xml.writeNamespace("xsi", INSTANCE);
        xml.writeAttribute("xsi", INSTANCE, "schemaLocation", namespace + " " + schema);
    }

    public void namespace(String prefix, String namespace) throws XMLStreamException {
        xml.writeNamespace(prefix, namespace);
    }

    public void open(String name, @Nullable String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        for (var i = 0; i < attributes.length; i += 2) {
            var value = attributes[i + 1];
            var attribute = attributes[i];
            if (value == null || attribute == null) continue;
            if (attribute.equals("xml:lang")) Xml.language(xml, value);
            else xml.writeAttribute(attribute, Xml.harmless(value));
        }
    }

    public void text(String text) throws XMLStreamException {
        xml.writeCharacters(Xml.harmless(text));
    }

    public void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** Nothing if there is no text. */
    public void element(String name, @Nullable String text, @Nullable String... attributes) throws XMLStreamException {
        if (text == null || Xml.harmless(text).isBlank()) return;
        open(name, attributes);
        text(text);
        close();
    }

    /** To be called once, after the last element. */
    public void end() throws XMLStreamException {
        xml.writeEndDocument();
        xml.flush();
    }
}
