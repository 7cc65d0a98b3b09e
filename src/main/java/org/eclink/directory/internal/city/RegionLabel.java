package org.eclink.directory.internal.city;

import org.eclink.directory.internal.facts.RowReading;
import org.eclink.interchange.CsvRow;
import org.eclink.terms.Terms;
import org.eclink.web.Slugs;

/** A row of region-labels.csv: what a region of cities.csv is called in one language. */
public record RegionLabel(String region, String tag, String text) {

    public static final String[] COLUMNS = {"country", "region", "tag", "label", "source", "confidence"};

    public static RegionLabel of(CsvRow row, Terms terms) {
        var reading = new RowReading(row, terms);
        reading.required("source");
        return new RegionLabel(regionCode(reading), reading.tag("tag"), reading.name("label"));
    }

    /** The code of the concept that {@code country} and {@code region} name. */
    public static String regionCode(RowReading reading) {
        var country = reading.coded("countries", "country").code();
        return Slugs.of(country + " " + reading.name("region"));
    }
}
