package org.eclink.interchange;

import java.io.InputStream;
import java.io.Writer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Files from elsewhere are read piece by piece; what they declare about entities is not looked at, and nothing outside them is ever opened. */
public final class Xml {

    private static final String NAMESPACE = "http://www.w3.org/XML/1998/namespace";
    private static final int DEEPEST = 200;

    private Xml() {}

    public static XMLStreamReader reader(InputStream file) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((_, systemId, _, _) -> {
            throw new XMLStreamException("opens nothing: " + systemId);
        });
        return factory.createXMLStreamReader(file);
    }

    public static XMLStreamWriter writer(Writer to) throws XMLStreamException {
        return XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(to);
    }

    public static String attribute(XMLStreamReader reader, String name) {
        var value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    public static String language(XMLStreamReader reader) {
        var value = reader.getAttributeValue(NAMESPACE, "lang");
        return value == null ? "" : value;
    }

    public static void preserve(XMLStreamWriter writer) throws XMLStreamException {
        writer.writeAttribute("xml", NAMESPACE, "space", "preserve");
    }

    public static void language(XMLStreamWriter writer, String tag) throws XMLStreamException {
        writer.writeAttribute("xml", NAMESPACE, "lang", tag);
    }

    /** All words within the element that has just begun, up to its end; marks within it are left out. */
    public static String words(XMLStreamReader reader) throws XMLStreamException {
        var words = new StringBuilder();
        var depth = 1;
        while (depth > 0 && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw new XMLStreamException("an entity that is not of XML itself");
                default -> {
                    // comments and the like say nothing
                }
            }
            if (depth > DEEPEST) throw new XMLStreamException("too deep");
        }
        return words.toString();
    }

    /** Without the signs that XML cannot hold. */
    public static String harmless(String words) {
        return words.codePoints().filter(sign -> sign == '\n' || sign == '\t' || sign >= 0x20 && sign != 0xFFFE && sign != 0xFFFF && !(sign >= 0xD800 && sign <= 0xDFFF))
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
