package org.eclink.directory.internal;

import org.eclink.interchange.CsvRow;
import org.eclink.terms.Terms;

/** A row of region-labels.csv: what a region of cities.csv is called in one language. */
record RegionLabel(String region, String tag, String text) {

    static final String[] COLUMNS = {"country", "region", "tag", "label", "source", "confidence"};

    static RegionLabel of(CsvRow row, Terms terms) {
        var reading = new RowReading(row, terms);
        reading.required("source");
        return new RegionLabel(regionCode(reading), reading.tag("tag"), reading.name("label"));
    }

    /** The code of the concept that {@code country} and {@code region} name. */
    static String regionCode(RowReading reading) {
        var country = reading.coded("countries", "country").code();
        return Slugs.of(country + " " + reading.name("region"));
    }
}
