package org.eclink.directory.internal.organisation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.Facts;
import org.eclink.directory.internal.facts.RowReading;
import org.eclink.interchange.CsvRow;
import org.eclink.terms.Terms;

/**
 * What a row of organisations.csv says, as facts. {@code sources} turns a citation into its id; {@code seats} are facts
 * by an organisation's code.
 */
public record OrganisationReading(Terms terms, ToIntFunction<String> sources, Map<String, Fact> seats) {

    public static final String[] COLUMNS = {"code", "name_en", "name_zh", "type", "country", "website", "role", "confidence", "source"};
    public static final String[] SEAT_COLUMNS = {"code", "city", "source", "confidence"};

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9]+([-.][A-Za-z0-9]+)*");

    /** What a row of organisation-seats.csv says. */
    public static Fact seat(CsvRow row, Terms terms, ToIntFunction<String> sources, Map<String, UUID> cities) {
        var reading = new RowReading(row, terms);
        reading.required("code");
        var code = reading.required("city");
        var city = cities.get(code);
        if (city == null) throw reading.unreadable("city", code, "is no city of the directory");
        return Fact.of(city.toString(), sources.applyAsInt(reading.required("source")), reading.confidence("confidence"));
    }

    public Facts facts(CsvRow row) {
        var reading = new RowReading(row, terms);
        var source = sources.applyAsInt(reading.required("source"));
        var confidence = reading.confidence("confidence");
        var facts = new LinkedHashMap<String, Fact>();
        facts.put(Facts.NAME + "en", Fact.of(reading.name("name_en"), source, confidence));
        reading.optionalName("name_zh").ifPresent(name -> facts.put(Facts.NAME + "zh-Hans", Fact.of(name, source, confidence)));
        facts.put(Facts.KIND, Fact.of(reading.named("organisation-kinds", "type").id().toString(), source, confidence).noting(row.get("type")));
        facts.put(Facts.COUNTRY, Fact.of(reading.coded("countries", "country").id().toString(), source, confidence));
        reading.website("website").ifPresent(website -> facts.put(Facts.WEBSITE, Fact.of(website, source, confidence)));
        row.find("role").ifPresent(role -> facts.put(Facts.ROLE, Fact.of(role, source, confidence)));
        var seat = seats.get(reading.code("code", CODE, 60));
        if (seat != null) facts.put(Facts.SEAT, seat);
        return new Facts(facts);
    }
}
