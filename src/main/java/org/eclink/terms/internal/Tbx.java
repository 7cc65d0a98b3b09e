package org.eclink.terms.internal;

import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.eclink.interchange.Xml;
import org.eclink.terms.internal.TermFiles.Unreadable;
import org.jspecify.annotations.Nullable;

/** A vocabulary as TBX-Basic in the DCA style (ISO 30042:2019). */
final class Tbx {

    private static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";
    private static final Map<String, String> STATUS = Map.of("preferred", "preferredTerm-admn-sts", "alternative", "admittedTerm-admn-sts", "deprecated", "deprecatedTerm-admn-sts");
    private static final int MOST = 50_000;

    private Tbx() {}

    static String write(String title, List<TermEntry> entries) {
        try {
            var text = new StringWriter();
            var xml = Xml.writer(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("tbx");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("type", "TBX-Basic");
            xml.writeAttribute("style", "dca");
            Xml.language(xml, "en");
            for (var element : List.of("tbxHeader", "fileDesc", "sourceDesc", "p")) xml.writeStartElement(element);
            xml.writeCharacters("EC-Link: " + Xml.harmless(title));
            for (var depth = 0; depth < 4; depth++) xml.writeEndElement();
            xml.writeStartElement("text");
            xml.writeStartElement("body");
            for (var entry : entries) write(xml, entry);
            xml.writeCharacters("\n");
            for (var depth = 0; depth < 3; depth++) xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory", e);
        }
    }

    private static void write(XMLStreamWriter xml, TermEntry entry) throws XMLStreamException {
        var tags = entry.labels().stream().filter(label -> STATUS.containsKey(label.kind()) && !label.tag().equals("und")).map(ConceptRows.Label::tag).distinct().sorted().toList();
        if (tags.isEmpty()) return;
        xml.writeCharacters("\n");
        xml.writeStartElement("conceptEntry");
        xml.writeAttribute("id", "c-" + entry.concept().id());
        element(xml, "descrip", "subjectField", entry.concept().scheme());
        element(xml, "note", null, entry.concept().code());
        for (var tag : tags) {
            xml.writeStartElement("langSec");
            Xml.language(xml, tag);
            for (var note : entry.notes()) if (note.kind().equals("definition") && note.tag().equals(tag)) element(xml, "descrip", "definition", note.text());
            for (var label : entry.labels()) if (label.tag().equals(tag) && STATUS.containsKey(label.kind())) term(xml, label);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void term(XMLStreamWriter xml, ConceptRows.Label label) throws XMLStreamException {
        xml.writeStartElement("termSec");
        element(xml, "term", null, label.text());
        element(xml, "termNote", "administrativeStatus", STATUS.getOrDefault(label.kind(), ""));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, @Nullable String type, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        if (type != null) xml.writeAttribute("type", type);
        xml.writeCharacters(Xml.harmless(words));
        xml.writeEndElement();
    }

    /** Also of the edition before, where entries are {@code termEntry} and {@code langSet}. */
    static List<Incoming> read(InputStream bytes) throws Unreadable {
        try {
            var xml = Xml.reader(bytes);
            var found = new ArrayList<Incoming>();
            var isTbx = false;
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamConstants.START_ELEMENT) continue;
                switch (xml.getLocalName()) {
                    case "tbx", "martif" -> isTbx = true;
                    case "conceptEntry", "termEntry" -> found.add(entry(xml, xml.getLocalName()));
                    default -> {
                        // header, back matter
                    }
                }
                if (found.size() > MOST) throw new Unreadable();
            }
            if (!isTbx) throw new Unreadable();
            return found;
        } catch (XMLStreamException broken) {
            throw new Unreadable();
        }
    }

    private static Incoming entry(XMLStreamReader xml, String name) throws XMLStreamException {
        var incoming = new Incoming(Xml.attribute(xml, "id").replaceFirst("^c-", ""));
        var tag = "";
        var term = "";
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name)) break;
            if (event == XMLStreamConstants.END_ELEMENT && (xml.getLocalName().equals("termSec") || xml.getLocalName().equals("tig"))) term = kept(incoming, tag, term, "");
            if (event != XMLStreamConstants.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "langSec", "langSet" -> tag = Xml.language(xml);
                case "term" -> term = Xml.words(xml).strip();
                case "termNote" -> {
                    var isStatus = Xml.attribute(xml, "type").equals("administrativeStatus");
                    var words = Xml.words(xml).strip();
                    if (isStatus) term = kept(incoming, tag, term, words);
                }
                case "descrip" -> {
                    var isDefinition = Xml.attribute(xml, "type").equals("definition");
                    var words = Xml.words(xml).strip();
                    if (isDefinition && !tag.isEmpty()) incoming.in(tag).definition = words;
                }
                default -> {
                    // what else there is
                }
            }
        }
        return incoming;
    }

    /** The first of a language is the preferred one unless it says otherwise. Returns what is still to be kept: nothing. */
    private static String kept(Incoming incoming, String tag, String term, String status) {
        if (term.isEmpty() || tag.isEmpty() || status.startsWith("deprecated") || status.startsWith("superseded")) return "";
        var words = incoming.in(tag);
        if (words.preferred.isEmpty() && !status.startsWith("admitted")) words.preferred = term;
        else if (!words.preferred.equals(term)) words.alternatives.add(term);
        return "";
    }
}
