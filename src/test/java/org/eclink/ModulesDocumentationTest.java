package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.eclink.DocumentsTest.RENEW;
import static org.eclink.DocumentsTest.REPOSITORY;
import static org.eclink.DocumentsTest.WRITE;
import static org.springframework.modulith.docs.Documenter.DiagramOptions.ElementsWithoutRelationships.VISIBLE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclink.documents.Document;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** docs/architecture/modules.md and modules.puml show the modules as they are; the canvases are left in target. */
class ModulesDocumentationTest {

    private static final ApplicationModules MODULES = ModularityTest.MODULES;
    private static final Path DRAWN = Path.of("target/spring-modulith-docs/components.puml");
    private static final Path DIAGRAM = Path.of("docs/architecture/modules.puml");
    private static final Path PAGE = Path.of("docs/architecture/modules.md");
    private static final Pattern JAVADOC = Pattern.compile("(?s)^/\\*\\*(.*?)\\*/");

    /** From the inside out; who is neither foundation nor capability is content. */
    private enum Ring {
        FOUNDATION("Foundation", "web", "operation", "database", "terms", "calendar", "interchange", "mail", "accounts", "directory"),
        CAPABILITY("Capability", "translation", "search", "files", "notifications", "moderation", "trail"),
        CONTENT("Content");

        private final String title;
        private final Set<String> modules;

        Ring(String title, String... modules) {
            this.title = title;
            this.modules = Set.of(modules);
        }

        static Ring of(ApplicationModule module) {
            return List.of(FOUNDATION, CAPABILITY).stream().filter(ring -> ring.modules.contains(module.getIdentifier().toString()))
                .findFirst().orElse(CONTENT);
        }
    }

    @Test
    void arrowsPointInwards() {
        assertThat(modules()).allSatisfy(module ->
            assertThat(neighbours(module)).allSatisfy(neighbour -> assertThat(Ring.of(neighbour)).isLessThanOrEqualTo(Ring.of(module))));
    }

    @Test
    void theDiagramShowsTheModulesAsTheyAre() throws IOException {
        new Documenter(MODULES).writeModulesAsPlantUml(DiagramOptions.defaults().withElementsWithoutRelationships(VISIBLE))
            .writeIndividualModulesAsPlantUml().writeModuleCanvases();
        var drawn = inOrder(Files.readAllLines(DRAWN));
        if (WRITE) Files.writeString(REPOSITORY.resolve(DIAGRAM), drawn);
        assertThat(Document.read(REPOSITORY, DIAGRAM).text()).as("%s shows other modules than there are. %s", DIAGRAM, RENEW).isEqualTo(drawn);
    }

    @Test
    void thePageShowsTheModulesAsTheyAre() {
        var page = Document.read(REPOSITORY, PAGE).withPart("modules", list()).withPart("diagram", mermaid());
        if (WRITE) page.write(REPOSITORY);
        assertThat(Document.read(REPOSITORY, PAGE).text()).as("%s shows other modules than there are. %s", PAGE, RENEW).isEqualTo(page.text());
    }

    /** The documenter writes modules and arrows as they come; a diagram that is kept needs them in one order. */
    private static String inOrder(List<String> lines) {
        var ordered = new ArrayList<>(lines);
        for (var kind : List.of("Component(", "Rel(")) {
            var sorted = lines.stream().filter(line -> line.strip().startsWith(kind)).sorted().iterator();
            ordered.replaceAll(line -> line.strip().startsWith(kind) ? sorted.next() : line);
        }
        return ordered.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String list() {
        return modules().stream().map(module -> "| `%s` | %s | %s | %s |".formatted(module.getIdentifier(), Ring.of(module).title.toLowerCase(Locale.ROOT), purpose(module),
                neighbours(module).stream().map(neighbour -> "`" + neighbour.getIdentifier() + "`").collect(Collectors.joining(", "))))
            .collect(Collectors.joining("\n", "| module | ring | what it is | uses |\n| --- | --- | --- | --- |\n", ""));
    }

    /** The first sentence that the module's package-info says of it. */
    private static String purpose(ApplicationModule module) {
        var file = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        var javadoc = JAVADOC.matcher(Document.read(REPOSITORY, file).text());
        if (!javadoc.find()) return "";
        var text = javadoc.group(1).replaceAll("\\n \\*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").replaceAll("\\s+", " ").strip();
        return text.split("(?<=\\.) ")[0];
    }

    private static String mermaid() {
        var drawing = new StringBuilder("```mermaid\nflowchart TD\n");
        for (var ring : List.of(Ring.CONTENT, Ring.CAPABILITY, Ring.FOUNDATION)) {
            var within = modules().stream().filter(module -> Ring.of(module) == ring).toList();
            if (within.isEmpty()) continue;
            drawing.append("    subgraph ").append(ring.title).append('\n');
            within.forEach(module -> drawing.append("        ").append(module.getIdentifier()).append("[\"").append(module.getDisplayName()).append("\"]\n"));
            drawing.append("    end\n");
        }
        modules().forEach(module -> neighbours(module).forEach(neighbour ->
            drawing.append("    ").append(module.getIdentifier()).append(" --> ").append(neighbour.getIdentifier()).append('\n')));
        return drawing.append("```").toString();
    }

    private static List<ApplicationModule> modules() {
        return MODULES.stream().filter(module -> !module.isRootModule()).sorted(ModulesDocumentationTest::byName).toList();
    }

    private static List<ApplicationModule> neighbours(ApplicationModule module) {
        return module.getDirectDependencies(MODULES).uniqueModules().filter(neighbour -> !neighbour.isRootModule())
            .sorted(ModulesDocumentationTest::byName).toList();
    }

    private static int byName(ApplicationModule one, ApplicationModule other) {
        return one.getIdentifier().toString().compareTo(other.getIdentifier().toString());
    }
}
