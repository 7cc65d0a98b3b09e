package org.eclink.interchange.internal.harvest;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.eclink.interchange.internal.description.Markup;
import org.eclink.interchange.internal.description.Moments;
import org.eclink.interchange.internal.harvest.Repository.Body;
import org.eclink.web.FromAnywhere;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /oai}: the Open Archives Initiative Protocol for Metadata Harvesting, version 2.0 of 2002-06-14, document version 2015-01-08. */
@Hidden
@Controller
class HarvestController {

    private static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/";
    private static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd";

    private final Repository repository;
    private final Clock clock;

    HarvestController(Repository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Harvesters post their questions; they change nothing. */
    @Bean
    static FromAnywhere harvesters() {
        return new FromAnywhere(Pattern.compile("/oai"));
    }

    @GetMapping("/oai")
    void get(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException, XMLStreamException {
        answer(parameters, response);
    }

    @PostMapping("/oai")
    void post(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) throws IOException, XMLStreamException {
        answer(parameters, response);
    }

    private void answer(Map<String, List<String>> parameters, HttpServletResponse response) throws IOException, XMLStreamException {
        var asked = clock.instant(); // before anything is read: what changes meanwhile is found from this moment on
        var answer = answer(parameters);
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        var xml = new Markup(response.getOutputStream());
        xml.begin("OAI-PMH", "", NAMESPACE, SCHEMA);
        xml.element("responseDate", Moments.seconds(asked));
        xml.open("request", answer.repeated().entrySet().stream().flatMap(entry -> Stream.of(entry.getKey(), entry.getValue())).toArray(String[]::new));
        xml.text(repository.address());
        xml.close();
        answer.body().write(xml);
        xml.close();
        xml.end();
    }

    /** What the answer repeats of the request, and what it says. */
    private record Answer(Map<String, String> repeated, Body body) {}

    private Answer answer(Map<String, List<String>> parameters) {
        try {
            return answer(Asked.of(parameters));
        } catch (HarvestRefused refused) {
            return new Answer(Map.of(), error(refused));
        }
    }

    private Answer answer(Asked asked) {
        try {
            var body = repository.answer(asked);
            return new Answer(asked.repeated(), xml -> {
                xml.open(asked.verb().toString());
                body.write(xml);
                xml.close();
            });
        } catch (HarvestRefused refused) {
            return new Answer(refused.isOfTheRequest() ? Map.of() : asked.repeated(), error(refused));
        }
    }

    private static Body error(HarvestRefused refused) {
        return xml -> xml.element("error", refused.getMessage(), "code", refused.code().name());
    }
}
