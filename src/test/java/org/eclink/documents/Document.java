package org.eclink.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Markdown file of this repository and what is wrong with it; {@code path} is relative to the repository. */
public record Document(Path path, String text) {

    private static final Set<String> NOT_OURS = Set.of("target", "data", "node_modules", ".git");
    private static final Pattern CODE = Pattern.compile("(?s)```.*?```|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+)$");
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w./-])bin/[a-z][a-z-]*");
    private static final Pattern FORBIDDEN = Pattern.compile(
        "(?<![\\w./])/(?:work|root|tmp|home)/\\S*|\\b(?:repo1?\\.maven|repo\\.spring|registry\\.npmjs|proxy\\.golang|pypi|files\\.pythonhosted)\\.\\w+");

    public static List<Document> allIn(Path repository) {
        try (var files = Files.walk(repository)) {
            return files.filter(file -> file.toString().endsWith(".md")).map(repository::relativize)
                .filter(file -> !NOT_OURS.contains(file.getName(0).toString()) && !file.toString().contains("node_modules"))
                .sorted().map(file -> read(repository, file)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Document read(Path repository, Path file) {
        try {
            return new Document(file, Files.readString(repository.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Relative links that lead nowhere: to no file, or to no heading of it. */
    public List<String> brokenLinks(Path repository) {
        return LINK.matcher(CODE.matcher(text).replaceAll("")).results().map(link -> link.group(1))
            .filter(target -> !target.matches("[a-z]+:.*")).filter(target -> !leadsSomewhere(target, repository))
            .map(target -> path + " links to " + target).toList();
    }

    private boolean leadsSomewhere(String target, Path repository) {
        var hash = target.indexOf('#');
        var name = hash < 0 ? target : target.substring(0, hash);
        var file = name.isEmpty() ? path : path.resolveSibling(name).normalize();
        if (!Files.exists(repository.resolve(file))) return false;
        return hash < 0 || read(repository, file).anchors().contains(target.substring(hash + 1));
    }

    /** The headings as addresses, in the way of GitHub and GitLab. */
    private Set<String> anchors() {
        var anchors = new TreeSet<String>();
        var withoutBlocks = CODE.matcher(text).replaceAll(code -> code.group().startsWith("```") ? "" : Matcher.quoteReplacement(code.group()));
        HEADING.matcher(withoutBlocks).results().map(heading -> heading.group(1).strip().toLowerCase(Locale.ROOT))
            .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-')).forEach(anchors::add);
        return anchors;
    }

    /** Commands of ours that the text names, wherever it does. */
    public List<String> commands() {
        return COMMAND.matcher(text).results().map(command -> command.group()).distinct().toList();
    }

    /** Places that exist on one machine only, and hosts that a reader is not to be sent to. */
    public List<String> forbiddenWords() {
        return FORBIDDEN.matcher(text).results().map(word -> path + " says " + word.group()).toList();
    }

    /** The same with another text between {@code <!-- name -->} and {@code <!-- /name -->}. */
    public Document withPart(String name, String part) {
        var begin = "<!-- " + name + " -->\n";
        var end = "\n<!-- /" + name + " -->";
        var from = text.indexOf(begin);
        var to = text.indexOf(end);
        if (from < 0 || to < from) throw new IllegalArgumentException(path + " has no part " + name);
        return new Document(path, text.substring(0, from + begin.length()) + part + text.substring(to));
    }

    public void write(Path repository) {
        try {
            Files.writeString(repository.resolve(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
