package org.eclink.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import org.eclink.benchmark.Options.Misunderstood;
import tools.jackson.databind.json.JsonMapper;

/** Paragraphs with questions about them, the same in several languages: {@code *.LANG.jsonl.gz}, a paragraph a line. */
record QuestionSet(Map<String, List<Paragraph>> byLanguage) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** {@code id} is the same in every language; {@code number} is the id under which it is found. */
    record Paragraph(String id, UUID number, String text, List<String> questions) {}

    private record Line(String id, String title, String text, List<String> questions) {}

    static QuestionSet read(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) throw new Misunderstood("There is no directory " + directory + " with questions.");
        var byLanguage = new TreeMap<String, List<Paragraph>>();
        try (var files = Files.list(directory)) {
            for (var file : files.filter(one -> one.toString().endsWith(".jsonl.gz")).sorted().toList()) {
                var parts = file.getFileName().toString().split("\\.");
                byLanguage.put(parts[parts.length - 3], paragraphs(file, parts[parts.length - 3]));
            }
        }
        if (byLanguage.isEmpty()) throw new Misunderstood(directory + " has no file *.LANG.jsonl.gz.");
        return new QuestionSet(byLanguage);
    }

    private static List<Paragraph> paragraphs(Path file, String language) throws IOException {
        var paragraphs = new ArrayList<Paragraph>();
        try (var lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var one = JSON.readValue(line, Line.class);
                paragraphs.add(new Paragraph(one.id(), UUID.nameUUIDFromBytes((language + " " + one.id()).getBytes(StandardCharsets.UTF_8)), one.text(), one.questions()));
            }
        }
        return paragraphs;
    }
}
