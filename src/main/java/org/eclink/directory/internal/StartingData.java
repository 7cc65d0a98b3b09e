package org.eclink.directory.internal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclink.directory.internal.PartnershipWriting.Ends;
import org.eclink.directory.internal.PartnershipWriting.Imported;
import org.eclink.directory.internal.RowReading.Unreadable;
import org.eclink.interchange.CsvProblem;
import org.eclink.interchange.CsvRow;
import org.eclink.interchange.CsvTable;
import org.eclink.terms.NewConcept;
import org.eclink.terms.Terms;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Brings the starting data in, at each start whose files differ from those of the last one. Whatever people have edited
 * stays; a row that cannot be read is reported with file, line and reason, and the others are read all the same.
 */
@Component
class StartingData implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartingData.class);
    private static final int BATCH = 500;

    private final Terms terms;
    private final Sources sources;
    private final CityWriting cities;
    private final OrganisationWriting organisations;
    private final PartnershipWriting partnerships;
    private final JdbcClient db;
    private final ResourcePatternResolver files;
    private final String directory;
    private final Map<String, Integer> sourceIds = new HashMap<>();

    StartingData(Terms terms, Sources sources, CityWriting cities, OrganisationWriting organisations, PartnershipWriting partnerships,
            JdbcClient db, ResourcePatternResolver files, DirectorySettings settings) {
        this.terms = terms;
        this.sources = sources;
        this.cities = cities;
        this.organisations = organisations;
        this.partnerships = partnerships;
        this.db = db;
        this.files = files;
        this.directory = settings.startingData().endsWith("/") ? settings.startingData() : settings.startingData() + "/";
    }

    /** What one import did; {@code problems} in the order of files and lines. */
    record Report(int written, List<CsvProblem> problems) {}

    /** Imports if the files have changed since the last import; before anything is served. */
    @Override
    public void afterPropertiesSet() throws IOException {
        var print = fingerprint();
        var last = db.sql("select imported from directory.revision").query(String.class).single();
        if (print.equals(last)) return;
        var report = read();
        report.problems().forEach(problem -> LOG.warn("Starting data: {}", problem));
        LOG.info("Starting data: {} entries written, {} rows left out", report.written(), report.problems().size());
        db.sql("update directory.revision set number = number + 1, imported = ?").param(print).update();
    }

    Report read() throws IOException {
        var problems = new ArrayList<CsvProblem>();
        var written = readCities(problems) + readOrganisations(problems) + readPartnerships(problems);
        sourceIds.clear();
        return new Report(written, List.copyOf(problems));
    }

    private int readCities(List<CsvProblem> problems) throws IOException {
        var otherNames = table("city-names.csv", problems, "code", "tag", "name", "source", "confidence").stream()
            .collect(Collectors.groupingBy(row -> row.get("code")));
        var written = 0;
        for (var file : matching("cities*.csv")) {
            var rows = rows(file, problems, CityReading.COLUMNS);
            terms.ensureAll(rows.stream().map(row -> reading(row, problems, one -> CityReading.region(one, terms)))
                .filter(Objects::nonNull).collect(Collectors.toMap(NewConcept::code, Function.identity(), (a, _) -> a)).values());
            for (var start = 0; start < rows.size(); start += BATCH) {
                var batch = new LinkedHashMap<String, Facts>();
                for (var row : rows.subList(start, Math.min(rows.size(), start + BATCH))) {
                    var facts = reading(row, problems, new CityReading(terms, this::source)::facts);
                    if (facts != null) batch.put(row.get("id"), named(facts, otherNames.getOrDefault(row.get("id"), List.of())));
                }
                written += cities.write(batch);
            }
            LOG.info("Starting data: {} read, {} cities", file.getFilename(), rows.size());
        }
        return written;
    }

    private Facts named(Facts facts, List<CsvRow> names) {
        if (names.isEmpty()) return facts;
        var all = new LinkedHashMap<>(facts.byProperty());
        names.forEach(row -> all.put(Facts.NAME + row.get("tag"), Fact.of(row.get("name"), source(row.get("source")), row.get("confidence"))));
        return new Facts(all);
    }

    private int readOrganisations(List<CsvProblem> problems) throws IOException {
        var seats = table("organisation-seats.csv", problems, "code", "city", "source", "confidence").stream()
            .collect(Collectors.toMap(row -> row.get("code"), Function.identity(), (a, _) -> a));
        var cityIds = cityIds();
        var read = new LinkedHashMap<String, Facts>();
        for (var row : table("organisations.csv", problems, "code", "name_en", "name_zh", "type", "country", "website", "role", "confidence", "source")) {
            var facts = reading(row, problems, one -> organisation(one, seats.get(one.get("code")), cityIds));
            if (facts != null) read.put(row.get("code"), facts);
        }
        LOG.info("Starting data: organisations.csv read, {} organisations", read.size());
        return organisations.write(read);
    }

    private Facts organisation(CsvRow row, @Nullable CsvRow seat, Map<String, UUID> cityIds) {
        var reading = new RowReading(row, terms);
        var source = source(reading.required("source"));
        var confidence = reading.confidence("confidence");
        var facts = new LinkedHashMap<String, Fact>();
        reading.required("code");
        facts.put(Facts.NAME + "en", Fact.of(reading.required("name_en"), source, confidence));
        row.find("name_zh").ifPresent(name -> facts.put(Facts.NAME + "zh-Hans", Fact.of(name, source, confidence)));
        facts.put(Facts.KIND, Fact.of(reading.named("organisation-kinds", "type").id().toString(), source, confidence).noting(row.get("type")));
        facts.put(Facts.COUNTRY, Fact.of(reading.coded("countries", "country").id().toString(), source, confidence));
        row.find("website").ifPresent(website -> facts.put(Facts.WEBSITE, Fact.of(website, source, confidence)));
        row.find("role").ifPresent(role -> facts.put(Facts.ROLE, Fact.of(role, source, confidence)));
        var city = seat == null ? null : cityIds.get(seat.get("city"));
        if (seat != null && city != null) facts.put(Facts.SEAT, Fact.of(city.toString(), source(seat.get("source")), seat.get("confidence")));
        return new Facts(facts);
    }

    private int readPartnerships(List<CsvProblem> problems) throws IOException {
        var cityIds = cityIds();
        var read = new LinkedHashMap<String, Imported>();
        for (var row : table("partnerships.csv", problems, "id", "city_europe", "city_europe_id", "city_china", "city_china_id", "type", "year_start",
                "year_confidence", "themes", "status", "pair_confidence", "note", "source")) {
            var partnership = reading(row, problems, one -> partnership(one, cityIds));
            if (partnership != null) read.put(row.get("id"), partnership);
        }
        LOG.info("Starting data: partnerships.csv read, {} partnerships", read.size());
        return partnerships.write(read);
    }

    private Imported partnership(CsvRow row, Map<String, UUID> cityIds) {
        var reading = new RowReading(row, terms);
        var source = source(reading.required("source"));
        var confidence = reading.confidence("pair_confidence");
        var facts = new LinkedHashMap<String, Fact>();
        reading.required("id");
        facts.put(Facts.KIND, Fact.of(reading.named("partnership-kinds", "type").id().toString(), source, confidence));
        facts.put(Facts.STATE, Fact.of(reading.named("partnership-states", "status").id().toString(), source, confidence).noting(row.get("status")));
        reading.year("year_start").ifPresent(year -> facts.put(Facts.SINCE, Fact.of(year, source, reading.confidence("year_confidence"))));
        var themes = reading.several("themes");
        if (!themes.isEmpty()) facts.put(Facts.THEMES, Fact.of(themes, source, confidence));
        row.find("note").ifPresent(note -> facts.put(Facts.NOTE, Fact.of(note, source, confidence)));
        return new Imported(new Ends(cityIds.get(row.get("city_europe_id")), reading.required("city_europe"),
                cityIds.get(row.get("city_china_id")), reading.required("city_china")), new Facts(facts));
    }

    private static <T> @Nullable T reading(CsvRow row, List<CsvProblem> problems, Function<CsvRow, T> reading) {
        try {
            return reading.apply(row);
        } catch (Unreadable unreadable) {
            if (!problems.contains(unreadable.problem)) problems.add(unreadable.problem);
            return null;
        }
    }

    private Map<String, UUID> cityIds() {
        var ids = new HashMap<String, UUID>();
        db.sql("select code, id from directory.city").query(row -> {
            ids.put(row.getString("code"), row.getObject("id", UUID.class));
        });
        return ids;
    }

    private int source(String citation) {
        return sourceIds.computeIfAbsent(citation.length() > 2000 ? citation.substring(0, 2000) : citation, sources::idOf);
    }

    private List<CsvRow> table(String name, List<CsvProblem> problems, String... columns) throws IOException {
        var file = files.getResource(directory + name);
        return file.exists() ? rows(file, problems, columns) : List.of();
    }

    private static List<CsvRow> rows(Resource file, List<CsvProblem> problems, String... columns) throws IOException {
        var table = CsvTable.parse(String.valueOf(file.getFilename()), file.getContentAsByteArray(), columns);
        problems.addAll(table.problems());
        return table.rows();
    }

    private List<Resource> matching(String pattern) throws IOException {
        return Arrays.stream(files.getResources(directory + pattern)).filter(Resource::exists)
            .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename()))).toList();
    }

    private String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : matching("*.csv")) digest.update(file.getContentAsByteArray());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
