package org.eclink.interchange.internal;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclink.interchange.SitemapSource.Entry;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;

/** Writes sitemaps and their index (sitemaps.org 0.9), each page with its other languages (hreflang in XHTML links). */
record Sitemap(Site site) {

    /** The protocol's limit for one file. */
    static final int MOST_ADDRESSES = 50_000;

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    /** A page stands there once per language. */
    int mostPages() {
        return MOST_ADDRESSES / site.languages().size();
    }

    void writeIndex(List<String> files, OutputStream out) throws XMLStreamException {
        var xml = begin("sitemapindex", out);
        for (var file : files) {
            xml.writeStartElement("sitemap");
            element(xml, "loc", site.address() + file);
            xml.writeEndElement();
        }
        end(xml);
    }

    void write(List<Entry> pages, OutputStream out) throws XMLStreamException {
        var xml = begin("urlset", out);
        xml.writeNamespace("xhtml", "http://www.w3.org/1999/xhtml");
        for (var page : pages) {
            for (var language : site.languages()) {
                xml.writeStartElement("url");
                element(xml, "loc", address(language.code(), page.path()));
                changed(xml, page.changed());
                alternates(xml, page.path());
                xml.writeEndElement();
            }
        }
        end(xml);
    }

    private void alternates(XMLStreamWriter xml, String path) throws XMLStreamException {
        for (var language : site.languages()) alternate(xml, language.tag(), address(language.code(), path));
        alternate(xml, "x-default", site.address() + (path.isEmpty() ? "/" : path));
    }

    private String address(String language, String path) {
        return site.address() + "/" + language + path;
    }

    private static XMLStreamWriter begin(String root, OutputStream out) throws XMLStreamException {
        var xml = XML.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        return xml;
    }

    private static void end(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    private static void changed(XMLStreamWriter xml, @Nullable Instant changed) throws XMLStreamException {
        if (changed != null) element(xml, "lastmod", changed.toString());
    }

    private static void alternate(XMLStreamWriter xml, String language, String address) throws XMLStreamException {
        xml.writeEmptyElement("http://www.w3.org/1999/xhtml", "link");
        xml.writeAttribute("rel", "alternate");
        xml.writeAttribute("hreflang", language);
        xml.writeAttribute("href", address);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
