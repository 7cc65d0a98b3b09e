package org.eclink.files.internal.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclink.files.Trouble;

/** SVG: nothing runs in it, and nothing is fetched. Given out to be saved, never shown in a page. */
final class Drawings {

    private static final int MOST_ELEMENTS = 500_000;
    private static final Set<String> RUNNING = Set.of("script", "foreignobject", "handler", "iframe", "embed", "object", "audio", "video");
    private static final Pattern WITHIN = Pattern.compile("\\s*(#.*|data:image/(png|jpeg|gif|webp);.*)?", Pattern.DOTALL);
    private static final Pattern ADDRESS = Pattern.compile("\\s*(https?|mailto):.*|\\s*#.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern FETCHED = Pattern.compile("(?i)@import|url\\(\\s*[\"']?\\s*(?!#|data:image/|[\"']?#)|expression\\(|javascript:|-moz-binding");

    private Drawings() {}

    static void check(Path file) throws Danger, IOException {
        var elements = 0;
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var xml = PackagePart.reader(content);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.PROCESSING_INSTRUCTION -> throw new Danger(Trouble.EXTERNAL);
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++elements > MOST_ELEMENTS) throw new Danger(Trouble.ENDLESS);
                        element(xml);
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                        if (FETCHED.matcher(xml.getText()).find()) throw new Danger(Trouble.EXTERNAL);
                    }
                    default -> {}
                }
            }
        } catch (XMLStreamException broken) {
            throw new Danger(Trouble.UNREADABLE);
        }
    }

    private static void element(XMLStreamReader xml) throws Danger {
        var name = xml.getLocalName().toLowerCase(Locale.ROOT);
        if (RUNNING.contains(name)) throw new Danger(Trouble.SCRIPT);
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = xml.getAttributeValue(i);
            if (attribute.startsWith("on") || attribute.equals("attributename") && value.toLowerCase(Locale.ROOT).matches("\\s*(xlink:)?href\\s*|\\s*on.*")) throw new Danger(Trouble.SCRIPT);
            if (attribute.equals("href") || attribute.equals("src")) address(name, value);
            else if (FETCHED.matcher(value).find()) throw new Danger(Trouble.EXTERNAL);
        }
    }

    private static void address(String element, String value) throws Danger {
        if (value.strip().toLowerCase(Locale.ROOT).startsWith("javascript:")) throw new Danger(Trouble.SCRIPT);
        if (!(element.equals("a") ? ADDRESS : WITHIN).matcher(value).matches()) throw new Danger(Trouble.EXTERNAL);
    }
}
