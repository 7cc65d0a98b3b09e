package org.eclink.directory.internal.city;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.RowReading;
import org.eclink.interchange.CsvRow;
import org.eclink.terms.Concept;
import org.eclink.terms.NewConcept;
import org.eclink.terms.Terms;

/**
 * What a row of cities.csv says, as facts. {@code sources} turns a citation into its id; {@code names} are a city's
 * further ones by its code, {@code labels} a region's by its code.
 */
public record CityReading(Terms terms, ToIntFunction<String> sources, Map<String, List<OtherName>> names, Map<String, List<RegionLabel>> labels) {

    public static final String[] COLUMNS = {"id", "name_en", "name_zh", "name_native", "country", "region", "region_zh", "admin_level", "lat",
        "lon", "geonames_id", "coord_confidence", "population", "population_year", "population_scope", "population_confidence",
        "geonames_urban_population", "koppen", "koppen_confidence", "timezone", "status", "sectors_of_interest", "programmes", "note",
        "source_facts", "source_cooperation"};

    private static final Pattern BRACKET = Pattern.compile("\\s*\\(([^)]*)\\)\\s*$");
    private static final Pattern CODE = Pattern.compile("[a-z]{2}(-[a-z0-9]+)+");
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds(); // made anew at each call
    private static final String REGION_SOURCE = "region as named with the city; further labels from region-labels.csv";
    private static final String FROM_MEMORY = "own knowledge, not checked against a page";

    /** The region that a row names, to be ensured before the row is read; its name in the row stays a way to find it. */
    public NewConcept region(CsvRow row) {
        var reading = new RowReading(row, terms);
        var country = reading.coded("countries", "country");
        var code = RegionLabel.regionCode(reading);
        var said = new LinkedHashMap<String, String>(Map.of("en", reading.name("region")));
        reading.optionalName("region_zh").ifPresent(label -> said.put("zh-Hans", label));
        labels.getOrDefault(code, List.of()).forEach(label -> said.put(label.tag(), label.text()));
        var hidden = said.containsValue(row.get("region")) ? List.<String>of() : List.of(row.get("region"));
        return new NewConcept("regions", code, country.id(), 0, said, hidden, REGION_SOURCE, "medium");
    }

    public Facts facts(CsvRow row) {
        var reading = new RowReading(row, terms);
        var facts = new LinkedHashMap<String, Fact>();
        reading.code("id", CODE, 80);
        place(reading, facts);
        names.getOrDefault(row.get("id"), List.of()).forEach(name -> facts.put(Facts.NAME + name.tag(), name.fact()));
        residents(reading, facts);
        cooperation(reading, facts);
        row.find("note").ifPresent(note -> facts.put(Facts.NOTE, Fact.of(note, source(row.get("source_cooperation")), "medium")));
        return new Facts(facts);
    }

    private void place(RowReading reading, Map<String, Fact> facts) {
        var row = reading.row();
        var country = reading.coded("countries", "country");
        var memory = source(FROM_MEMORY);
        var position = source(part(row.get("source_facts"), "coordinates"));
        facts.put(Facts.NAME + "en", Fact.of(reading.name("name_en"), memory, "high"));
        facts.put(Facts.NAME + "zh-Hans", Fact.of(reading.name("name_zh"), memory, "high"));
        facts.put(Facts.NAME + "native", Fact.of(reading.name("name_native"), memory, "high"));
        facts.put(Facts.COUNTRY, Fact.of(country.id().toString(), memory, "high"));
        terms.find("regions", RegionLabel.regionCode(reading))
            .ifPresent(region -> facts.put(Facts.REGION, Fact.of(region.id().toString(), memory, "high")));
        facts.put(Facts.LEVEL, Fact.of(reading.named("admin-levels", "admin_level").id().toString(), memory, "high"));
        facts.put(Facts.POSITION, Fact.of(List.of(reading.degrees("lat", 90), reading.degrees("lon", 180)), position,
                reading.confidence("coord_confidence")).noting(row.find("geonames_id").map("GeoNames "::concat).orElse(null)));
        facts.put(Facts.CLIMATE, Fact.of(reading.coded("climates", "koppen").id().toString(),
                source("Köppen-Geiger class, own knowledge"), reading.confidence("koppen_confidence")));
        facts.put(Facts.ZONE, Fact.of(zone(reading), source("IANA time zone database"), "high"));
    }

    private static String zone(RowReading reading) {
        var zone = reading.required("timezone");
        if (!ZONES.contains(zone)) throw reading.unreadable("timezone", zone, "is no zone");
        return zone;
    }

    private void residents(RowReading reading, Map<String, Fact> facts) {
        var row = reading.row();
        reading.count("population").filter(count -> count > 0).ifPresent(count -> {
            var scope = reading.named("population-scopes", "population_scope").code();
            var source = source(part(row.get("source_facts"), "population"));
            facts.put(Facts.RESIDENTS + scope, Fact.of(count, source, reading.confidence("population_confidence"))
                .ofYear(reading.year("population_year").orElse(null)));
        });
        reading.count("geonames_urban_population").filter(count -> count > 0).ifPresent(count ->
            facts.put(Facts.RESIDENTS + "urban-area", Fact.of(count, source(part(row.get("source_facts"), "coordinates")), "medium")));
    }

    private void cooperation(RowReading reading, Map<String, Fact> facts) {
        var source = source(reading.row().get("source_cooperation"));
        facts.put(Facts.STANDING, Fact.of(reading.named("standing", "status").id().toString(), source, "high"));
        var sectors = reading.several("sectors_of_interest").stream()
            .map(code -> terms.find("sectors", code).orElseThrow(() -> reading.unreadable("sectors_of_interest", code, "is no sector")))
            .map(sector -> sector.id().toString()).distinct().toList();
        if (!sectors.isEmpty()) facts.put(Facts.SECTORS, Fact.of(sectors, source, "medium"));
        var programmes = reading.several("programmes");
        if (!programmes.isEmpty()) {
            facts.put(Facts.PROGRAMMES, Fact.of(programmes.stream().map(text -> programme(reading, text).id().toString()).distinct().toList(),
                    source, programmes.stream().anyMatch(text -> text.contains("from memory")) ? "low" : "medium")
                .noting(reading.row().get("programmes")));
        }
    }

    private Concept programme(RowReading reading, String text) {
        var bare = text.replace(" - from memory", "").strip();
        return terms.named("programmes", bare)
            .orElseGet(() -> reading.named("programmes", "programmes", BRACKET.matcher(bare).replaceAll("")));
    }

    private int source(String citation) {
        return sources.applyAsInt(citation.isBlank() ? FROM_MEMORY : citation);
    }

    /** "coordinates: GeoNames …; population: census …" holds both; what has no such heading counts for either. */
    private static String part(String citation, String heading) {
        for (var part : citation.split(";\\s*(?=coordinates:|population:)")) {
            if (part.startsWith(heading + ":")) return part.substring(heading.length() + 1).strip();
        }
        return citation;
    }
}
