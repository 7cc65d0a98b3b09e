package org.eclink.translation.internal.interchange;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclink.interchange.Xml;
import org.eclink.translation.LanguageTag;

/** A page's paragraphs as XLIFF 2.0 (OASIS Standard, 2014), and files of that version or 2.1 that come back. Each unit is named by its paragraph's hash. */
final class Xliff {

    private static final String NAMESPACE = "urn:oasis:names:tc:xliff:document:2.0";
    private static final String UNIT = "p-";
    private static final String SEEN = "eclink-seen";
    private static final int MOST_UNITS = 20_000;

    private Xliff() {}

    /** A paragraph on its way; {@code target} is blank where there is none, {@code seen} the rendering that the translator was given, or blank. */
    record Unit(String hash, String part, String source, String target, String seen, boolean isReviewed) {}

    /** A file; {@code target} is empty if it does not say into which language. */
    record File(Optional<LanguageTag> source, Optional<LanguageTag> target, List<Unit> units) {}

    /** What came is not such a file, or holds too much. */
    static final class Unreadable extends Exception {

        Unreadable(String reason) {
            super(reason, null, false, false);
        }
    }

    static String write(String original, LanguageTag source, LanguageTag target, List<Unit> units) {
        try {
            var text = new StringWriter();
            var xml = Xml.writer(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("xliff");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("version", "2.0");
            xml.writeAttribute("srcLang", source.value());
            xml.writeAttribute("trgLang", target.value());
            Xml.preserve(xml);
            xml.writeStartElement("file");
            xml.writeAttribute("id", "f1");
            xml.writeAttribute("original", original);
            for (var unit : units) {
                xml.writeCharacters("\n");
                xml.writeStartElement("unit");
                xml.writeAttribute("id", UNIT + unit.hash());
                xml.writeAttribute("name", unit.part());
                if (!unit.seen().isEmpty()) {
                    xml.writeStartElement("notes");
                    xml.writeStartElement("note");
                    xml.writeAttribute("category", SEEN);
                    xml.writeCharacters(unit.seen());
                    xml.writeEndElement();
                    xml.writeEndElement();
                }
                xml.writeStartElement("segment");
                xml.writeAttribute("state", unit.target().isEmpty() ? "initial" : unit.isReviewed() ? "reviewed" : "translated");
                xml.writeStartElement("source");
                xml.writeCharacters(Xml.harmless(unit.source()));
                xml.writeEndElement();
                if (!unit.target().isEmpty()) {
                    xml.writeStartElement("target");
                    xml.writeCharacters(Xml.harmless(unit.target()));
                    xml.writeEndElement();
                }
                xml.writeEndElement();
                xml.writeEndElement();
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    static File read(InputStream bytes) throws Unreadable {
        try {
            var xml = Xml.reader(bytes);
            var units = new ArrayList<Unit>();
            Optional<LanguageTag> source = Optional.empty();
            Optional<LanguageTag> target = Optional.empty();
            var isXliff = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                switch (xml.getLocalName()) {
                    case "xliff" -> {
                        if (!Xml.attribute(xml, "version").startsWith("2.")) throw new Unreadable("version");
                        isXliff = true;
                        source = LanguageTag.of(Xml.attribute(xml, "srcLang"));
                        target = LanguageTag.of(Xml.attribute(xml, "trgLang"));
                    }
                    case "unit" -> units.add(unit(xml));
                    default -> {
                        // groups, skeletons, other modules
                    }
                }
                if (units.size() > MOST_UNITS) throw new Unreadable("units");
            }
            if (!isXliff) throw new Unreadable("root");
            return new File(source, target, units);
        } catch (XMLStreamException broken) {
            throw new Unreadable("xml");
        }
    }

    /** A program may have cut it into several segments. */
    private static Unit unit(XMLStreamReader xml) throws XMLStreamException {
        var id = Xml.attribute(xml, "id");
        var source = new StringBuilder();
        var target = new StringBuilder();
        var seen = "";
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("unit")) break;
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "source" -> source.append(Xml.words(xml));
                case "target" -> target.append(Xml.words(xml));
                case "note" -> {
                    var isSeen = Xml.attribute(xml, "category").equals(SEEN);
                    var words = Xml.words(xml).strip();
                    if (isSeen) seen = words;
                }
                default -> {
                    // segment, ignorable
                }
            }
        }
        return new Unit(id.startsWith(UNIT) ? id.substring(UNIT.length()) : id, "", source.toString(), target.toString(), seen, false);
    }
}
