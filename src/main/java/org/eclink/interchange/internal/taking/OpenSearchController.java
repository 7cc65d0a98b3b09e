package org.eclink.interchange.internal.taking;

import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLStreamException;
import org.eclink.interchange.internal.description.Markup;
import org.eclink.web.Pages;
import org.eclink.web.Shell;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/** By which browsers and other programs search here (OpenSearch 1.1, draft 6), in the reader's language. */
@Pages
class OpenSearchController {

    private static final MediaType DESCRIPTION = MediaType.parseMediaType("application/opensearchdescription+xml;charset=UTF-8");
    private static final String TERMS = "q={searchTerms}";

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> describe(Shell shell) throws XMLStreamException {
        var site = shell.site().address();
        var bytes = new ByteArrayOutputStream();
        var xml = new Markup(bytes);
        xml.open("OpenSearchDescription", "xmlns", "http://a9.com/-/spec/opensearch/1.1/");
        xml.element("ShortName", "EC-Link");
        xml.element("Description", shell.say("interchange.openSearch.say"));
        xml.element("Language", shell.language().tag());
        xml.element("InputEncoding", "UTF-8");
        xml.element("OutputEncoding", "UTF-8");
        xml.element("Image", site + shell.asset("logo/favicon.svg"), "type", "image/svg+xml", "width", "16", "height", "16");
        address(xml, "text/html", "results", site + shell.link("/search?" + TERMS));
        address(xml, "application/atom+xml", "results", site + shell.link("/feeds/search?" + TERMS));
        address(xml, DESCRIPTION.getType() + "/" + DESCRIPTION.getSubtype(), "self", site + shell.link("/opensearch.xml"));
        xml.close();
        xml.end();
        return ResponseEntity.ok().contentType(DESCRIPTION).cacheControl(CacheControl.noCache()).body(bytes.toByteArray());
    }

    private static void address(Markup xml, String type, String relation, String template) throws XMLStreamException {
        xml.open("Url", "type", type, "rel", relation, "template", template);
        xml.close();
    }
}
