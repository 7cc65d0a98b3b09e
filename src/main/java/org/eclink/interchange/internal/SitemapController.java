package org.eclink.interchange.internal;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import org.eclink.interchange.Answers;
import org.eclink.interchange.SitemapSource;
import org.eclink.web.NotFound;
import org.eclink.web.Site;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** {@code /sitemap.xml} names the sitemaps, {@code /sitemaps/cities-1.xml} the pages. */
@Hidden
@Controller
class SitemapController {

    private final Sitemap sitemap;
    private final List<SitemapSource> sources;
    private final Answers answers;

    SitemapController(Site site, List<SitemapSource> sources, Answers answers) {
        this.sitemap = new Sitemap(site);
        this.sources = sources.stream().sorted(Comparator.comparing(SitemapSource::part)).toList();
        this.answers = answers;
    }

    @GetMapping("/sitemap.xml")
    void index(ServletWebRequest request, HttpServletResponse response) throws IOException, XMLStreamException {
        if (answers.isKnown(request)) return;
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        sitemap.writeIndex(sources.stream().flatMap(source -> IntStream.rangeClosed(1, files(source)).mapToObj(number ->
            "/sitemaps/" + source.part() + "-" + number + ".xml")).toList(), response.getOutputStream());
    }

    @GetMapping("/sitemaps/{part:[a-z-]+}-{number:[1-9]\\d*}.xml")
    void file(@PathVariable String part, @PathVariable int number, ServletWebRequest request, HttpServletResponse response)
            throws IOException, XMLStreamException {
        var source = sources.stream().filter(one -> one.part().equals(part)).findFirst().orElseThrow(() -> new NotFound(part));
        if (number > files(source)) throw new NotFound(number);
        if (answers.isKnown(request)) return;
        response.setContentType(MediaType.APPLICATION_XML_VALUE);
        sitemap.write(source.entries((number - 1) * sitemap.mostPages(), sitemap.mostPages()), response.getOutputStream());
    }

    private int files(SitemapSource source) {
        return Math.ceilDiv(source.count(), sitemap.mostPages());
    }
}
