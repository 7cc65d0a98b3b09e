package org.eclink.knowledge.internal.arriving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.directory.Places;
import org.eclink.interchange.CsvProblem;
import org.eclink.interchange.CsvRow;
import org.eclink.interchange.CsvTable;
import org.eclink.knowledge.internal.work.Cataloguing;
import org.eclink.knowledge.internal.work.Link;
import org.eclink.knowledge.internal.work.Publishers;
import org.eclink.terms.Terms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the documents of the starting tables in, at each start whose files differ from those of the last one. What people have changed stays; a row
 * that cannot be read is reported with file, line and reason, and the others are read all the same.
 */
@EnableConfigurationProperties(KnowledgeSettings.class)
@Component
class StartingDocuments implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(StartingDocuments.class);

    /** To be raised when the same files are to be read differently. */
    private static final String READING = "1";
    private static final String DOCUMENTS = "documents.csv";
    private static final String RELATIONS = "document-relations.csv";

    private final Cataloguing cataloguing;
    private final Publishers publishers;
    private final Places places;
    private final Terms terms;
    private final JdbcClient db;
    private final TransactionTemplate atOnce;
    private final ResourceLoader files;
    private final String directory;

    StartingDocuments(Cataloguing cataloguing, Publishers publishers, Places places, Terms terms, JdbcClient db, TransactionTemplate atOnce, ResourceLoader files, KnowledgeSettings settings) {
        this.cataloguing = cataloguing;
        this.publishers = publishers;
        this.places = places;
        this.terms = terms;
        this.db = db;
        this.atOnce = atOnce;
        this.files = files;
        this.directory = settings.startingData().endsWith("/") ? settings.startingData() : settings.startingData() + "/";
    }

    /** Before anything is served. */
    @Override
    public void afterPropertiesSet() throws IOException {
        var documents = content(DOCUMENTS);
        var relations = content(RELATIONS);
        var print = HexFormat.of().formatHex(DigestUtils.updateDigest(DigestUtils.updateDigest(DigestUtils.updateDigest(DigestUtils.getSha256Digest(), READING.getBytes(StandardCharsets.UTF_8)), documents), relations).digest());
        atOnce.executeWithoutResult(_ -> {
            if (print.equals(db.sql("select imported from knowledge.revision for update").query(String.class).single())) return;
            var problems = bring(documents, relations);
            problems.forEach(problem -> LOG.warn("Starting data: {}", problem));
            db.sql("update knowledge.revision set imported = ?").param(print).update();
        });
    }

    private byte[] content(String name) throws IOException {
        var file = files.getResource(directory + name);
        return file.exists() ? file.getContentAsByteArray() : new byte[0];
    }

    private List<CsvProblem> bring(byte[] documents, byte[] relations) {
        if (documents.length == 0) return List.of();
        var table = CsvTable.parse(DOCUMENTS, documents, DocumentRow.COLUMNS);
        var problems = new ArrayList<>(table.problems());
        var rows = new LinkedHashMap<String, DocumentRow>();
        for (var row : table.rows()) read(row, rows, problems);
        var ids = cataloguing.coded(rows.keySet());
        var links = links(relations, ids, problems);
        var publishing = publishers.ids(rows.values().stream().flatMap(row -> row.publishers().stream()).distinct().toList());
        var cities = new HashMap<String, UUID>();
        places.cities(rows.values().stream().flatMap(row -> row.cities().stream()).distinct().toList()).forEach((name, city) -> cities.put(name, city.id()));
        rows.forEach((code, row) -> cataloguing.bring(id(ids, code), row.origin(), row.description(publishing, cities, links.getOrDefault(code, List.of()))));
        LOG.info("Starting data: {} read, {} works, {} rows left out", DOCUMENTS, rows.size(), problems.size());
        return problems;
    }

    /** A row that can be read as a whole. */
    private void read(CsvRow row, Map<String, DocumentRow> rows, List<CsvProblem> problems) {
        try {
            var document = new DocumentRow(row, terms);
            document.origin();
            document.description(Map.of(), Map.of(), List.of());
            if (rows.putIfAbsent(document.code(), document) != null) problems.add(row.problem(document.code() + " stands twice"));
        } catch (Unreadable unreadable) {
            problems.add(unreadable.problem);
        }
    }

    private static Map<String, List<Link>> links(byte[] relations, Map<String, UUID> ids, List<CsvProblem> problems) {
        var links = new HashMap<String, List<Link>>();
        if (relations.length == 0) return links;
        var table = CsvTable.parse(RELATIONS, relations, "id", "kind", "other", "confidence", "source");
        problems.addAll(table.problems());
        for (var row : table.rows()) {
            var kind = Link.Kind.of(row.get("kind"));
            var other = ids.get(row.get("other"));
            if (kind.isEmpty()) problems.add(row.problem("unknown kind " + row.get("kind")));
            else if (other == null || !ids.containsKey(row.get("id")) || row.get("id").equals(row.get("other"))) problems.add(row.problem("no two works of " + DOCUMENTS));
            else links.computeIfAbsent(row.get("id"), _ -> new ArrayList<>()).add(new Link(kind.get(), other));
        }
        return links;
    }

    private static UUID id(Map<String, UUID> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }
}
