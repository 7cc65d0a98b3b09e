package org.eclink.rules;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Interface words: the same keys with the same arguments in every language, all of them used and none missing. */
public final class MessageRules {

    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");
    private static final Pattern ENDING = Pattern.compile("\"(\\.[a-z]+)\"");
    private static final Pattern TABLE = Pattern.compile("create (?:unlogged )?(?:table|view|sequence)(?: if not exists)? ([a-z_]+\\.[a-z_]+)");

    private MessageRules() {}

    /** Every module speaks every language that any module speaks, with the same keys. */
    public static List<String> incomplete(List<Bundle> bundles) {
        var violations = new ArrayList<String>();
        var languages = bundles.stream().map(Bundle::language).collect(Collectors.toCollection(TreeSet::new));
        byModule(bundles).forEach((module, inLanguages) -> {
            var all = keys(inLanguages.values());
            for (var language : languages) {
                var bundle = inLanguages.getOrDefault(language, new Bundle(module, language, Map.of()));
                for (var key : all) {
                    if (bundle.messages().getOrDefault(key, "").isEmpty()) violations.add(bundle.file() + " lacks " + key);
                }
            }
        });
        return violations;
    }

    /** A key begins with the name of its module, which is the name of its file. */
    public static List<String> misplaced(List<Bundle> bundles) {
        return bundles.stream().flatMap(bundle -> bundle.messages().keySet().stream()
            .filter(key -> !key.startsWith(bundle.module() + "."))
            .map(key -> bundle.file() + " holds " + key + ", which is another module's")).toList();
    }

    /** Every text is an ICU pattern of text, arguments, plurals and selects. */
    public static List<String> malformed(List<Bundle> bundles) {
        var violations = new ArrayList<String>();
        for (var bundle : bundles) {
            bundle.messages().forEach((key, text) -> {
                try {
                    arguments(text);
                } catch (RuntimeException e) {
                    violations.add(bundle.file() + ": " + key + " does not parse: " + e.getMessage());
                }
            });
        }
        return violations;
    }

    /** A message takes the same arguments in every language; numbers and plurals may differ, names may not. */
    public static List<String> differentArguments(List<Bundle> bundles) {
        var violations = new ArrayList<String>();
        byModule(bundles).values().forEach(inLanguages -> {
            var english = inLanguages.getOrDefault("en", new Bundle("", "en", Map.of())).messages();
            for (var bundle : inLanguages.values()) {
                bundle.messages().forEach((key, text) -> {
                    var expected = arguments(english.getOrDefault(key, text));
                    if (!arguments(text).equals(expected)) violations.add(bundle.file() + ": " + key + " takes " + arguments(text) + " where English takes " + expected);
                });
            }
        });
        return violations;
    }

    /** A literal in code or template that looks like a key is one; a literal that ends in a dot begins at least one. */
    public static List<String> unknown(List<Bundle> bundles, List<SourceFile> sources, List<SourceFile> migrations) {
        var keys = keys(bundles);
        var modules = byModule(bundles).keySet();
        var tables = migrations.stream().flatMap(file -> file.find(TABLE).map(table -> table.group(1))).collect(Collectors.toSet());
        return literals(sources, modules)
            .filter(literal -> !tables.contains(literal.text()))
            .filter(literal -> literal.isPrefix() ? keys.stream().noneMatch(key -> key.startsWith(literal.text())) : !keys.contains(literal.text()))
            .map(literal -> literal.place() + " says " + literal.text() + ", which no message file holds")
            .toList();
    }

    /**
     * Every key stands in code or template, whole, or by its beginning where the end is composed
     * ({@code "directory.sort." + parameter}), or by a key it hangs on ({@code key + ".say"}). A beginning has at least two
     * words, or it would use up a whole module.
     */
    public static List<String> unused(List<Bundle> bundles, List<SourceFile> sources) {
        var literals = literals(sources, byModule(bundles).keySet()).toList();
        var whole = literals.stream().map(Literal::text).collect(Collectors.toSet());
        var beginnings = literals.stream().filter(Literal::isPrefix).map(Literal::text).filter(text -> text.split("\\.").length > 1).toList();
        var endings = sources.stream().flatMap(file -> file.find(ENDING).map(match -> match.group(1))).collect(Collectors.toSet());
        return keys(bundles).stream()
            .filter(key -> !whole.contains(key) && beginnings.stream().noneMatch(key::startsWith))
            .filter(key -> endings.stream().noneMatch(ending -> key.endsWith(ending) && whole.contains(key.substring(0, key.length() - ending.length()))))
            .map(key -> key + " is said nowhere")
            .toList();
    }

    private record Literal(String place, String text) {
        boolean isPrefix() {
            return text.endsWith(".");
        }
    }

    private static Stream<Literal> literals(List<SourceFile> sources, Set<String> modules) {
        return sources.stream().flatMap(file -> file.find(LITERAL)
            .map(match -> new Literal(file.at(match.start()), match.group(1)))
            .filter(literal -> modules.contains(literal.text().substring(0, literal.text().indexOf('.')))));
    }

    private static Set<String> arguments(String text) {
        var pattern = new MessagePattern(MessagePattern.ApostropheMode.DOUBLE_OPTIONAL).parse(text);
        var names = new TreeSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NAME || part.getType() == Part.Type.ARG_NUMBER) names.add(pattern.getSubstring(part));
            if (part.getType() == Part.Type.ARG_START && !Set.of(ArgType.NONE, ArgType.PLURAL, ArgType.SELECT).contains(part.getArgType())) {
                throw new IllegalArgumentException("only {name}, plural and select are understood");
            }
        }
        return names;
    }

    private static Map<String, Map<String, Bundle>> byModule(List<Bundle> bundles) {
        var modules = new TreeMap<String, Map<String, Bundle>>();
        bundles.forEach(bundle -> modules.computeIfAbsent(bundle.module(), _ -> new TreeMap<>()).put(bundle.language(), bundle));
        return modules;
    }

    private static Set<String> keys(Collection<Bundle> bundles) {
        return bundles.stream().flatMap(bundle -> bundle.messages().keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }
}
