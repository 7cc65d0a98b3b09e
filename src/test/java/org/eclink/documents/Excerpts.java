package org.eclink.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Code in documents, taken from the sources. {@code <!-- from FILE -->} stands before a block that is the whole file,
 * {@code <!-- from FILE | FIRST | LAST -->} before one that runs from the first line that has FIRST in it to the next
 * that has LAST; without LAST it is that line alone. Imports, package and common indentation are left out.
 */
public record Excerpts(Path repository) {

    private static final Pattern BLOCK = Pattern.compile("<!-- from (\\S+?)(?: \\| (.+?))?(?: \\| (.+?))? -->\n```(\\w*)\n(.*?)```", Pattern.DOTALL);

    /** The document with every excerpt as the sources have it now. */
    public Document renewed(Document document) {
        return new Document(document.path(), BLOCK.matcher(document.text()).replaceAll(block -> {
            var marker = block.group().substring(0, block.group().indexOf('\n') + 1);
            return Matcher.quoteReplacement(marker + "```" + block.group(4) + "\n" + excerpt(block.group(1), block.group(2), block.group(3)) + "\n```");
        }));
    }

    private String excerpt(String file, String first, String last) {
        var lines = source(file);
        if (first == null) return joined(lines);
        var from = indexOf(first, lines, 0, file);
        return joined(lines.subList(from, 1 + (last == null ? from : indexOf(last, lines, from, file))));
    }

    private List<String> source(String file) {
        try {
            var text = Files.readString(repository.resolve(file)).stripTrailing();
            var lines = new ArrayList<>(List.of(text.split("\n")));
            if (file.endsWith(".java")) lines.removeIf(line -> line.startsWith("import ") || line.startsWith("package "));
            while (lines.getFirst().isBlank()) lines.removeFirst();
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int indexOf(String mark, List<String> lines, int start, String file) {
        for (var i = start; i < lines.size(); i++) {
            if (lines.get(i).contains(mark)) return i;
        }
        throw new IllegalArgumentException("No line of " + file + " has \"" + mark + "\": the excerpt of it needs a new marker");
    }

    private static String joined(List<String> lines) {
        var indentation = lines.stream().filter(line -> !line.isBlank()).mapToInt(line -> line.length() - line.stripLeading().length()).min().orElse(0);
        return String.join("\n", lines.stream().map(line -> line.isBlank() ? "" : line.substring(indentation)).toList());
    }
}
