package org.eclink.rules;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nu.validator.htmlparser.common.XmlViolationPolicy;
import nu.validator.htmlparser.dom.HtmlDocumentBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page's HTML as a browser would read it. */
record Html(Document document) {

    static Html of(String text) {
        try {
            return new Html(new HtmlDocumentBuilder(XmlViolationPolicy.ALLOW).parse(new InputSource(new StringReader(text))));
        } catch (SAXException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<Element> all(String name) {
        var nodes = document.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i));
    }

    Stream<Element> links(String relation) {
        return all("link").filter(hasRelation(relation));
    }

    String language() {
        return document.getDocumentElement().getAttribute("lang");
    }

    static Predicate<Element> hasRelation(String relation) {
        return link -> List.of(link.getAttribute("rel").split("\\s+")).contains(relation);
    }
}
