package org.eclink.directory.internal;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclink.directory.internal.city.CityReading;
import org.eclink.directory.internal.city.CityWriting;
import org.eclink.directory.internal.city.OtherName;
import org.eclink.directory.internal.city.RegionLabel;
import org.eclink.directory.internal.facts.RowReading;
import org.eclink.directory.internal.facts.Sources;
import org.eclink.directory.internal.organisation.OrganisationReading;
import org.eclink.directory.internal.organisation.OrganisationWriting;
import org.eclink.directory.internal.partnership.PartnershipReading;
import org.eclink.directory.internal.partnership.PartnershipWriting;
import org.eclink.directory.internal.place.ImportedRemarks;
import org.eclink.interchange.CsvProblem;
import org.eclink.interchange.CsvRow;
import org.eclink.terms.Terms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the starting data in, at each start whose files differ from those of the last one. Whatever people have edited
 * stays; a row that cannot be read is reported with file, line and reason, and the others are read all the same.
 */
@Component
class StartingImport implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartingImport.class);
    private static final int BATCH = 500;
    private static final int LONGEST_CITATION = 2000;

    private final Terms terms;
    private final Sources sources;
    private final CityWriting cities;
    private final OrganisationWriting organisations;
    private final PartnershipWriting partnerships;
    private final ImportedRemarks remarks;
    private final JdbcClient db;
    private final ResourcePatternResolver files;
    private final String directory;
    private final Map<String, Integer> sourceIds = new HashMap<>();

    StartingImport(Terms terms, Sources sources, CityWriting cities, OrganisationWriting organisations, PartnershipWriting partnerships, ImportedRemarks remarks,
            JdbcClient db, ResourcePatternResolver files, DirectorySettings settings) {
        this.terms = terms;
        this.sources = sources;
        this.cities = cities;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.remarks = remarks;
        this.db = db;
        this.files = files;
        this.directory = settings.startingData();
    }

    /** What one import did; {@code problems} in the order in which the tables are read. */
    record Report(int written, List<CsvProblem> problems) {}

    /** Imports if the files have changed since the last import; before anything is served. */
    @Override
    public void afterPropertiesSet() throws IOException {
        var print = new StartingTables(files, directory).fingerprint();
        var last = db.sql("select imported from directory.revision").query(String.class).single();
        if (print.equals(last)) return;
        var report = read();
        report.problems().forEach(problem -> LOG.warn("Starting data: {}", problem));
        LOG.info("Starting data: {} entries written, {} rows left out", report.written(), report.problems().size());
        remarks.catchUp();
        tellPlanner();
        db.sql("update directory.revision set number = number + 1, imported = ?").param(print).update();
    }

    /** PostgreSQL plans the first questions by what it was told of the new rows, and would count them by itself only minutes later. */
    private void tellPlanner() {
        var tables = db.sql("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname = 'directory'").query(String.class).list();
        db.sql("vacuum (analyze) " + String.join(", ", tables)).update();
    }

    Report read() throws IOException {
        var tables = new StartingTables(files, directory);
        var written = readCities(tables) + readOrganisations(tables) + readPartnerships(tables);
        sourceIds.clear();
        return new Report(written, tables.problems());
    }

    private int readCities(StartingTables tables) throws IOException {
        var names = tables.rows("city-names.csv", OtherName.COLUMNS);
        var labels = tables.rows("region-labels.csv", RegionLabel.COLUMNS);
        var reading = new CityReading(terms, this::source, namesByCity(tables, names), labelsByRegion(tables, labels));
        var seen = new HashSet<String>();
        var written = 0;
        for (var file : tables.matching("cities*.csv")) {
            var rows = tables.rows(file, CityReading.COLUMNS);
            terms.ensureAll(tables.read(rows, row -> String.valueOf(row.line()), reading::region).values().stream().distinct().toList());
            for (var start = 0; start < rows.size(); start += BATCH) {
                var batch = rows.subList(start, Math.min(rows.size(), start + BATCH));
                written += cities.write(tables.read(batch, row -> row.get("id"), seen, reading::facts));
            }
            LOG.info("Starting data: {} read, {} cities", file.getFilename(), rows.size());
        }
        var known = cityIds(names, "code").keySet();
        tables.refuseUnless(names, row -> known.contains(row.get("code")), "no city of the directory");
        tables.refuseUnless(labels, row -> terms.find("regions", RegionLabel.regionCode(new RowReading(row, terms))).isPresent(), "no city's region");
        return written;
    }

    private Map<String, List<OtherName>> namesByCity(StartingTables tables, List<CsvRow> rows) {
        return tables.read(rows, row -> row.get("code") + " " + row.get("tag"), row -> OtherName.of(row, terms, this::source))
            .values().stream().collect(Collectors.groupingBy(OtherName::city));
    }

    private Map<String, List<RegionLabel>> labelsByRegion(StartingTables tables, List<CsvRow> rows) {
        return tables.read(rows, row -> row.get("country") + " " + row.get("region") + " " + row.get("tag"), row -> RegionLabel.of(row, terms))
            .values().stream().collect(Collectors.groupingBy(RegionLabel::region));
    }

    private int readOrganisations(StartingTables tables) throws IOException {
        var seatRows = tables.rows("organisation-seats.csv", OrganisationReading.SEAT_COLUMNS);
        var cityIds = cityIds(seatRows, "city");
        var seats = tables.read(seatRows, row -> row.get("code"), row -> OrganisationReading.seat(row, terms, this::source, cityIds));
        var rows = tables.rows("organisations.csv", OrganisationReading.COLUMNS);
        var read = tables.read(rows, row -> row.get("code"), new OrganisationReading(terms, this::source, seats)::facts);
        tables.refuseUnless(seatRows, row -> read.containsKey(row.get("code")), "no organisation of organisations.csv");
        LOG.info("Starting data: organisations.csv read, {} organisations", read.size());
        return organisations.write(read);
    }

    private int readPartnerships(StartingTables tables) throws IOException {
        var seen = new HashSet<String>();
        var written = 0;
        for (var file : tables.matching("partnerships*.csv")) {
            var rows = tables.rows(file, PartnershipReading.COLUMNS);
            for (var start = 0; start < rows.size(); start += BATCH) {
                var batch = rows.subList(start, Math.min(rows.size(), start + BATCH));
                var reading = new PartnershipReading(terms, this::source, cityIds(batch, "city_europe_id", "city_china_id"));
                written += partnerships.write(tables.read(batch, row -> row.get("id"), seen, reading::partnership));
            }
            LOG.info("Starting data: {} read, {} partnerships", file.getFilename(), rows.size());
        }
        partnerships.countPartners();
        return written;
    }

    /** The ids of the cities whose codes stand in these columns, by code; not of all, who may be a million. */
    private Map<String, UUID> cityIds(List<CsvRow> rows, String... columns) {
        var codes = rows.stream().flatMap(row -> Stream.of(columns).map(row::get)).distinct().toArray(String[]::new);
        var ids = new HashMap<String, UUID>();
        db.sql("select code, id from directory.city where code = any(:codes)").param("codes", codes).query(row -> {
            ids.put(row.getString("code"), row.getObject("id", UUID.class));
        });
        return ids;
    }

    private int source(String citation) {
        var whole = citation.codePointCount(0, citation.length()) <= LONGEST_CITATION;
        return sourceIds.computeIfAbsent(whole ? citation : citation.substring(0, citation.offsetByCodePoints(0, LONGEST_CITATION)), sources::idOf);
    }
}
