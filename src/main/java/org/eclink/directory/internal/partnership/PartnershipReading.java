package org.eclink.directory.internal.partnership;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.RowReading;
import org.eclink.directory.internal.partnership.PartnershipWriting.Ends;
import org.eclink.directory.internal.partnership.PartnershipWriting.Imported;
import org.eclink.interchange.CsvRow;
import org.eclink.terms.Terms;

/**
 * What a row of partnerships.csv says: its ends and its facts. {@code sources} turns a citation into its id,
 * {@code cities} a city's code into its id.
 */
public record PartnershipReading(Terms terms, ToIntFunction<String> sources, Map<String, UUID> cities) {

    public static final String[] COLUMNS = {"id", "city_europe", "city_europe_id", "city_china", "city_china_id", "type", "year_start",
        "year_confidence", "themes", "status", "pair_confidence", "note", "source"};

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

    public Imported partnership(CsvRow row) {
        var reading = new RowReading(row, terms);
        reading.code("id", CODE, 30);
        var ends = new Ends(cities.get(row.get("city_europe_id")), reading.name("city_europe"),
                cities.get(row.get("city_china_id")), reading.name("city_china"));
        return new Imported(ends, facts(reading));
    }

    private Facts facts(RowReading reading) {
        var row = reading.row();
        var source = sources.applyAsInt(reading.required("source"));
        var confidence = reading.confidence("pair_confidence");
        var facts = new LinkedHashMap<String, Fact>();
        facts.put(Facts.KIND, Fact.of(reading.named("partnership-kinds", "type").id().toString(), source, confidence));
        facts.put(Facts.STATE, Fact.of(reading.named("partnership-states", "status").id().toString(), source, confidence).noting(row.get("status")));
        reading.year("year_start").ifPresent(year -> facts.put(Facts.SINCE, Fact.of(year, source, reading.confidence("year_confidence"))));
        var themes = reading.several("themes");
        if (!themes.isEmpty()) facts.put(Facts.THEMES, Fact.of(themes, source, confidence));
        row.find("note").ifPresent(note -> facts.put(Facts.NOTE, Fact.of(note, source, confidence)));
        return new Facts(facts);
    }
}
