package org.eclink.translation.internal.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.eclink.interchange.Xml;
import org.eclink.translation.LanguageTag;
import org.eclink.translation.internal.interchange.Xliff.Unreadable;

/** The memory as TMX 1.4b (LISA OSCAR, 2005), written and read unit by unit. */
final class Tmx {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private Tmx() {}

    static final class Writing implements AutoCloseable {

        private final XMLStreamWriter xml;
        private final Writer to;

        Writing(Writer to, LanguageTag source) throws XMLStreamException {
            this.to = to;
            xml = Xml.writer(to);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("tmx");
            xml.writeAttribute("version", "1.4");
            xml.writeEmptyElement("header");
            xml.writeAttribute("creationtool", "EC-Link");
            xml.writeAttribute("creationtoolversion", "1");
            xml.writeAttribute("segtype", "paragraph");
            xml.writeAttribute("o-tmf", "EC-Link");
            xml.writeAttribute("adminlang", "en");
            xml.writeAttribute("srclang", source.value());
            xml.writeAttribute("datatype", "plaintext");
            xml.writeStartElement("body");
        }

        void add(MemoryRows.Pair pair) throws XMLStreamException {
            xml.writeCharacters("\n");
            xml.writeStartElement("tu");
            xml.writeAttribute("changedate", MOMENT.format(pair.made()));
            xml.writeStartElement("prop");
            xml.writeAttribute("type", "x-provenance");
            xml.writeCharacters(pair.provenance().code());
            xml.writeEndElement();
            variant(pair.from(), pair.source());
            variant(pair.into(), pair.words());
            xml.writeEndElement();
        }

        private void variant(LanguageTag language, String words) throws XMLStreamException {
            xml.writeStartElement("tuv");
            Xml.language(xml, language.value());
            xml.writeStartElement("seg");
            xml.writeCharacters(Xml.harmless(words));
            xml.writeEndElement();
            xml.writeEndElement();
        }

        @Override
        public void close() throws XMLStreamException, IOException {
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            to.close();
        }
    }

    /** Each unit's words by language, in the order of the file; what has no words or no language is left out. */
    static void read(InputStream bytes, Consumer<Map<LanguageTag, String>> units) throws Unreadable {
        try {
            var xml = Xml.reader(bytes);
            var isTmx = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                if (xml.getLocalName().equals("tmx")) isTmx = true;
                else if (xml.getLocalName().equals("tu")) units.accept(unit(xml));
            }
            if (!isTmx) throw new Unreadable("root");
        } catch (XMLStreamException broken) {
            throw new Unreadable("xml");
        }
    }

    private static Map<LanguageTag, String> unit(XMLStreamReader xml) throws XMLStreamException {
        var words = new LinkedHashMap<LanguageTag, String>();
        var language = "";
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("tu")) break;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            if (xml.getLocalName().equals("tuv")) language = Xml.language(xml).isEmpty() ? Xml.attribute(xml, "lang") : Xml.language(xml);
            else if (xml.getLocalName().equals("seg")) {
                var said = Xml.words(xml).strip();
                if (!said.isEmpty()) LanguageTag.of(language).ifPresent(tag -> words.putIfAbsent(tag, said));
            } else if (!xml.getLocalName().equals("tuv")) Xml.words(xml);
        }
        return words;
    }
}
