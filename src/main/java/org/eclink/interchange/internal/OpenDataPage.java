package org.eclink.interchange.internal;

import java.util.List;
import org.eclink.interchange.JsonLd;
import org.eclink.interchange.JsonLd.Download;
import org.eclink.web.Shell;

/** Everything open-data.jte shows. */
public record OpenDataPage(List<Taking> takings, List<Example> examples, List<Refused> refusals, JsonLd about) {

    static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    /** Something that can be taken, and in which formats; its words have the key {@code interchange.openData.take.NAME}. */
    public record Taking(String name, List<Format> formats) {}

    public record Format(String name, String address) {}

    /** A command to try, with the key of what it gets. */
    public record Example(String key, String command) {}

    /** A kind of problem; {@code name} is the end of its type. */
    public record Refused(String name, int status, String title) {}

    public String licence() {
        return LICENCE;
    }

    public String licenceName() {
        return "CC BY 4.0";
    }

    static OpenDataPage of(List<Refused> refusals, Shell shell) {
        var site = shell.site().address();
        return new OpenDataPage(offered(), commands(site), refusals, dataset(shell, site));
    }

    private static List<Taking> offered() {
        return List.of(
            new Taking("cities", List.of(new Format("JSON", "/api/v1/cities"), new Format("CSV", "/api/v1/cities.csv"), new Format("GeoJSON", "/api/v1/cities.geojson"))),
            new Taking("organisations", List.of(new Format("JSON", "/api/v1/organisations"))),
            new Taking("partnerships", List.of(new Format("JSON", "/api/v1/partnerships"))),
            new Taking("sectors", List.of(new Format("JSON", "/api/v1/sectors"))),
            new Taking("schemes", List.of(new Format("JSON", "/api/v1/schemes"))),
            new Taking("works", List.of(new Format("OAI-PMH", "/oai?verb=Identify"), new Format("Dublin Core", "/oai?verb=ListRecords&metadataPrefix=oai_dc"), new Format("DataCite", "/oai?verb=ListRecords&metadataPrefix=oai_datacite"))),
            new Taking("description", List.of(new Format("JSON", "/api/v1/openapi.json"), new Format("YAML", "/api/v1/openapi.yaml"))),
            new Taking("sitemap", List.of(new Format("XML", "/sitemap.xml"))));
    }

    private static List<Example> commands(String site) {
        return List.of(
            new Example("name", "curl -G '" + site + "/api/v1/cities' --data-urlencode 'q=洛阳'"),
            new Example("filter", "curl '" + site + "/api/v1/cities?standing=sector-pilot&sector=SW'"),
            new Example("file", "curl -OJ '" + site + "/api/v1/cities.csv?country=NL'"),
            new Example("harvest", "curl '" + site + "/oai?verb=ListRecords&metadataPrefix=oai_datacite&set=sector:WM&from=2026-01-01'"),
            new Example("unchanged", "curl --etag-save tag --etag-compare tag -o cities.geojson '" + site + "/api/v1/cities.geojson'"));
    }

    private static JsonLd dataset(Shell shell, String site) {
        return JsonLd.dataset(shell.canonical(), shell.say("interchange.openData.dataset"), shell.say("interchange.openData.lead"), LICENCE, "EC-Link",
            List.of(new Download(site + "/api/v1/cities.csv", "text/csv"), new Download(site + "/api/v1/cities.geojson", "application/geo+json"),
                new Download(site + "/api/v1/cities", "application/json")));
    }
}
