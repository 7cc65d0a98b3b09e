package org.eclink.interchange.internal.taking;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.interchange.internal.InterchangeSettings;
import org.eclink.interchange.internal.citing.Citing;
import org.eclink.interchange.internal.description.DataCiteJson;
import org.eclink.interchange.internal.description.Markup;
import org.eclink.interchange.internal.description.MetadataFormat;
import org.eclink.interchange.internal.description.SchemaOrg;
import org.eclink.interchange.internal.description.Signposts;
import org.eclink.interchange.internal.description.Signposts.Described;
import org.eclink.interchange.internal.description.WorkAddresses;
import org.eclink.interchange.internal.harvest.Harvest;
import org.eclink.interchange.work.CitationFormat;
import org.eclink.interchange.work.PublishedWork;
import org.eclink.web.NotFound;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/** What describes a work, whoever keeps it, for programs: {@code /works/0190…/datacite.xml}. Each answer leads back to the work's page. */
@Hidden
@Controller
class WorkController {

    private final Harvest harvest;
    private final Citing citing;
    private final WorkAddresses addresses;
    private final @Nullable String prefix;
    private final JsonMapper json;

    WorkController(Harvest harvest, Citing citing, Site site, InterchangeSettings settings, JsonMapper json) {
        this.harvest = harvest;
        this.citing = citing;
        this.addresses = new WorkAddresses(site);
        this.prefix = settings.doiPrefix();
        this.json = json;
    }

    @GetMapping("/works/{id}/cite.{extension}")
    ResponseEntity<byte[]> cite(@PathVariable UUID id, @PathVariable String extension) {
        var format = Arrays.stream(CitationFormat.values()).filter(one -> one.extension().equals(extension)).findFirst().orElseThrow(() -> new NotFound(extension));
        var work = get(id);
        return answer(work, format.mediaType(), ContentDisposition.attachment().filename(id + "." + extension).build(), citing.cite(List.of(work), format).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/works/{id}/dc.xml")
    ResponseEntity<byte[]> dublinCore(@PathVariable UUID id) throws XMLStreamException {
        return answer(get(id), MetadataFormat.OAI_DC);
    }

    @GetMapping("/works/{id}/datacite.xml")
    ResponseEntity<byte[]> dataCite(@PathVariable UUID id) throws XMLStreamException {
        return answer(get(id), MetadataFormat.DATACITE);
    }

    @GetMapping("/works/{id}/datacite.json")
    ResponseEntity<byte[]> dataCiteJson(@PathVariable UUID id) {
        var work = get(id);
        return answer(work, Described.DATACITE_JSON.type(), DataCiteJson.of(work, doi(work), addresses));
    }

    /** Its own, or the one under which whoever runs this may register it. */
    private @Nullable String doi(PublishedWork work) {
        var own = work.description().doi();
        return own != null || prefix == null ? own : prefix + "/" + work.id();
    }

    @GetMapping("/works/{id}/schema.jsonld")
    ResponseEntity<byte[]> schemaOrg(@PathVariable UUID id) {
        var work = get(id);
        return answer(work, Described.SCHEMA_ORG.type(), SchemaOrg.of(work, addresses).properties());
    }

    @GetMapping("/works/{id}/linkset.json")
    ResponseEntity<byte[]> links(@PathVariable UUID id) {
        var work = get(id);
        return answer(work, Signposts.LINKSET_TYPE, new Signposts(work, addresses).linkset());
    }

    private PublishedWork get(UUID id) {
        return harvest.work(id).orElseThrow(() -> new NotFound(id));
    }

    private ResponseEntity<byte[]> answer(PublishedWork work, MetadataFormat format) throws XMLStreamException {
        var bytes = new ByteArrayOutputStream();
        var xml = new Markup(bytes);
        format.write(work, addresses, xml);
        xml.end();
        return answer(work, MediaType.APPLICATION_XML, ContentDisposition.inline().build(), bytes.toByteArray());
    }

    private ResponseEntity<byte[]> answer(PublishedWork work, String type, Map<String, Object> said) {
        return answer(work, MediaType.parseMediaType(type), ContentDisposition.inline().build(), json.writeValueAsBytes(said));
    }

    private ResponseEntity<byte[]> answer(PublishedWork work, MediaType type, ContentDisposition disposition, byte[] body) {
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noCache()).eTag("\"" + DigestUtils.sha256Hex(body).substring(0, 16) + "\"").header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
            .header(HttpHeaders.LINK, "<" + addresses.page(work) + ">; rel=\"describes\"; type=\"text/html\"").body(body);
    }
}
