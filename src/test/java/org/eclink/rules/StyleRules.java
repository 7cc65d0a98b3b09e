package org.eclink.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Style sheets: colours are tokens, directions are logical, nothing shouts, and a class is one in sheet and template. */
public final class StyleRules {

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<![\\w-])("
        + "black|white|red|green|blue|gray|grey|yellow|orange|purple|pink|brown|navy|teal|silver|maroon|olive|lime|aqua|fuchsia|cyan|magenta"
        + "|gold|tomato|coral|salmon|crimson|indigo|violet|turquoise|tan|beige|ivory|khaki|orchid|plum|sienna|snow|lavender)(?![\\w-])");
    private static final Pattern PHYSICAL = Pattern.compile("(scroll-)?(margin|padding)-(left|right|top|bottom)|left|right|top|bottom"
        + "|border-(left|right|top|bottom)(-.*)?|(min-|max-)?(width|height)|overflow-[xy]-.*|contain-intrinsic-(width|height)");
    private static final Pattern PHYSICAL_VALUE = Pattern.compile("\\b(left|right)\\b");
    private static final Pattern CLASS = Pattern.compile("\\.(-?[_a-zA-Z][\\w-]*)");
    private static final Pattern ID = Pattern.compile("#[a-zA-Z_]");
    private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[\\w-]+)\\s*\\)");
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\)");
    private static final Pattern WORD = Pattern.compile("-?[_a-zA-Z][\\w-]*");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"\n]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("url\\(\\s*[\"']?(https?:)?//");

    private StyleRules() {}

    /** Colours are written once, in the layer of tokens; everything else reads a role. System colours are the system's. */
    public static List<String> rawColours(List<SourceFile> files) {
        return declarations(files, declaration -> !declaration.within().getFirst().equals("@layer tokens")
            && COLOUR.matcher(StyleSheet.unquoted(declaration.value())).find(), "is a raw colour");
    }

    public static List<String> important(List<SourceFile> files) {
        return declarations(files, declaration -> declaration.value().replace(" ", "").endsWith("!important"), "shouts");
    }

    /** Inline and block instead of left and top, so that a page can be set in any direction. */
    public static List<String> physicalDirections(List<SourceFile> files) {
        return declarations(files, declaration -> PHYSICAL.matcher(declaration.property()).matches()
            || Set.of("text-align", "float", "clear").contains(declaration.property()) && PHYSICAL_VALUE.matcher(declaration.value()).find(), "is a physical direction");
    }

    public static List<String> requestsElsewhere(List<SourceFile> files) {
        return files.stream().flatMap(file -> file.find(ELSEWHERE).map(match -> file.at(match.start()) + " asks another host")).toList();
    }

    public static List<String> ids(List<SourceFile> files) {
        return sheets(files).flatMap(sheet -> sheet.blocks().stream())
            .filter(block -> block.isSelector() && ID.matcher(StyleSheet.unquoted(block.prelude())).find())
            .map(block -> block.place() + " selects by id: " + block.prelude()).toList();
    }

    public static List<String> unlayered(List<SourceFile> files) {
        return declarations(files, declaration -> !declaration.within().getFirst().startsWith("@layer "), "is in no layer");
    }

    /** A variable without a fallback is set somewhere. */
    public static List<String> unknownVariables(List<SourceFile> files) {
        var set = sheets(files).flatMap(sheet -> sheet.declarations().stream()).map(StyleSheet.Declaration::property).collect(Collectors.toSet());
        return sheets(files).flatMap(sheet -> sheet.declarations().stream())
            .flatMap(declaration -> VARIABLE.matcher(declaration.value()).results().map(match -> match.group(1))
                .filter(name -> !set.contains(name)).map(name -> declaration.place() + " reads " + name + ", which nothing sets"))
            .toList();
    }

    /** {@code app.css} joins every sheet once, and none that is not there. */
    public static List<String> imports(List<SourceFile> files) {
        var app = files.stream().filter(file -> file.name().equals("app.css")).findFirst().orElseThrow();
        var imported = app.find(IMPORT).map(match -> match.group(1)).toList();
        var present = files.stream().map(SourceFile::name).filter(name -> !name.equals("app.css")).toList();
        return Stream.concat(
            imported.stream().filter(name -> !present.contains(name)).map(name -> "app.css imports " + name + ", which is not there"),
            present.stream().filter(name -> imported.stream().filter(name::equals).count() != 1).map(name -> "app.css does not import " + name + " once"))
            .toList();
    }

    /** A class and the file it was found in. */
    public record Worn(String name, String file) {

        /** {@code entry} of {@code entry__title} and {@code entry--plain}. */
        public String block() {
            return name.replaceFirst("(__|--).*", "");
        }
    }

    /** A class that a template writes literally, or as a literal within the attribute's code, is in some sheet. */
    public static List<Worn> unstyledClasses(List<SourceFile> files, List<SourceFile> templates) {
        var styled = classes(files);
        return templates.stream().flatMap(template -> written(Template.of(template)).stream()
            .filter(name -> !name.endsWith("-") && !styled.contains(name) && !isBlock(name, styled))
            .map(name -> new Worn(name, template.name()))).toList();
    }

    /**
     * A class of a sheet is written by a template, by code or by script: as a word, or by its beginning where the end is
     * composed ({@code icon--${sector.icon()}}). Classes of htmx are put on by htmx.
     */
    public static List<Worn> unusedClasses(List<SourceFile> files, List<SourceFile> templates, List<SourceFile> code) {
        var words = Stream.concat(templates.stream().map(SourceFile::text), code.stream().flatMap(file -> file.find(QUOTED).map(match -> match.group(1))))
            .flatMap(text -> WORD.matcher(text).results().map(match -> match.group())).collect(Collectors.toSet());
        var beginnings = words.stream().filter(word -> word.endsWith("-") && word.length() > 2).toList();
        return sheets(files).flatMap(sheet -> classes(sheet).stream()
            .filter(name -> !name.startsWith("htmx-") && !words.contains(name) && beginnings.stream().noneMatch(name::startsWith))
            .map(name -> new Worn(name, sheet.file().name()))).toList();
    }

    /** {@code names} is where {@code names__other} belongs, and needs no style of its own. */
    private static boolean isBlock(String name, Set<String> styled) {
        return styled.stream().anyMatch(other -> other.startsWith(name + "__"));
    }

    private static Set<String> written(Template template) {
        var written = new TreeSet<String>();
        template.tags().flatMap(Template.Tag::all).filter(attribute -> attribute.name().equals("class")).forEach(attribute -> {
            for (var token : attribute.value().split("\\s+")) {
                if (!token.isEmpty() && !Template.holdsCode(token)) written.add(token);
            }
            for (var source : Template.code(attribute.value())) {
                QUOTED.matcher(source.replaceAll("\\w+\\(\"[^\"]*\"\\)|[=!]= *\"[^\"]*\"", "")).results()
                    .flatMap(match -> Stream.of(match.group(1).strip().split("\\s+"))).filter(token -> !token.isEmpty()).forEach(written::add);
            }
        });
        return written;
    }

    private static Set<String> classes(List<SourceFile> files) {
        return sheets(files).flatMap(sheet -> classes(sheet).stream()).collect(Collectors.toSet());
    }

    private static Set<String> classes(StyleSheet sheet) {
        return sheet.blocks().stream().filter(StyleSheet.Block::isSelector)
            .flatMap(block -> CLASS.matcher(StyleSheet.unquoted(block.prelude())).results().map(match -> match.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> declarations(List<SourceFile> files, Function<StyleSheet.Declaration, Boolean> isWrong, String what) {
        return sheets(files).flatMap(sheet -> sheet.declarations().stream()).filter(isWrong::apply)
            .map(declaration -> declaration.place() + " " + declaration.property() + ": " + declaration.value() + " " + what).toList();
    }

    private static Stream<StyleSheet> sheets(List<SourceFile> files) {
        return files.stream().map(StyleSheet::of);
    }
}
