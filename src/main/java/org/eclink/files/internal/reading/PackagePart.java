package org.eclink.files.internal.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclink.files.Trouble;

/** One XML part of a document: it declares no entities, and what it needs is in the document. */
final class PackagePart {

    private static final Set<String> READ_THROUGH = Set.of("content.xml", "styles.xml", "meta-inf/manifest.xml", "[content_types].xml");
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?|ftp|file|smb):.*|//.*|\\\\\\\\.*");
    /** A link that a reader follows by hand. */
    private static final Set<String> LINKS = Set.of("a", "bookmark");

    private PackagePart() {}

    static void check(String name, InputStream content) throws Danger, IOException {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".xml") && !lower.endsWith(".rels") && !lower.endsWith(".vml")) return;
        try {
            var xml = reader(content);
            var isRead = lower.endsWith(".rels") || READ_THROUGH.contains(lower);
            while (xml.hasNext()) {
                var event = xml.next();
                if (event == XMLStreamConstants.DTD) throw new Danger(Trouble.EXTERNAL);
                if (event != XMLStreamConstants.START_ELEMENT) continue;
                if (!isRead) return; // a declaration of entities can only stand before the first element
                element(xml);
            }
        } catch (XMLStreamException broken) {
            throw new Danger(Trouble.UNREADABLE);
        }
    }

    static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(content);
    }

    private static void element(XMLStreamReader xml) throws Danger {
        var name = xml.getLocalName();
        if (name.equals("Relationship") && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode")) && !text(xml, "Type").endsWith("/hyperlink")) throw new Danger(Trouble.EXTERNAL);
        if (text(xml, "ContentType").toLowerCase(Locale.ROOT).matches(".*(macroenabled|vbaproject|activex).*")) throw new Danger(Trouble.MACROS);
        if (name.equals("encryption-data")) throw new Danger(Trouble.LOCKED);
        var target = xml.getAttributeValue("http://www.w3.org/1999/xlink", "href");
        if (target != null && !LINKS.contains(name) && ELSEWHERE.matcher(target.strip()).matches()) throw new Danger(Trouble.EXTERNAL);
    }

    private static String text(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
