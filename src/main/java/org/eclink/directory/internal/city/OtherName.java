package org.eclink.directory.internal.city;

import java.util.function.ToIntFunction;
import org.eclink.directory.internal.facts.Fact;
import org.eclink.directory.internal.facts.RowReading;
import org.eclink.interchange.CsvRow;
import org.eclink.terms.Terms;

/** A row of city-names.csv: what a city is called in a further language. */
public record OtherName(String city, String tag, Fact fact) {

    public static final String[] COLUMNS = {"code", "tag", "name", "source", "confidence"};

    public static OtherName of(CsvRow row, Terms terms, ToIntFunction<String> sources) {
        var reading = new RowReading(row, terms);
        var name = Fact.of(reading.name("name"), sources.applyAsInt(reading.required("source")), reading.confidence("confidence"));
        return new OtherName(reading.required("code"), reading.tag("tag"), name);
    }
}
