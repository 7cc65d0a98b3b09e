package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclink.documents.Document;
import org.eclink.documents.Excerpts;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written about EC-Link is true: links lead somewhere, commands exist, code is the code. */
class DocumentsTest {

    static final String RENEW = "Renew it with: mvn test -Dtest='DocumentsTest,ModulesDocumentationTest' -Ddocs.write=true";
    static final boolean WRITE = Boolean.getBoolean("docs.write");
    static final Path REPOSITORY = Path.of("").toAbsolutePath();

    /** Commands that documents may name before they are there. */
    private static final Set<String> AWAITED = Set.of("bin/run", "bin/test", "bin/bench");

    private static final List<Document> DOCUMENTS = Document.allIn(REPOSITORY);

    @Test
    void everyLinkLeadsToAFileAndAHeading() {
        assertThat(DOCUMENTS).flatMap(document -> document.brokenLinks(REPOSITORY)).isEmpty();
    }

    @Test
    void everyCommandExists() {
        assertThat(DOCUMENTS).flatMap(Document::commands).filteredOn(command -> !AWAITED.contains(command))
            .allSatisfy(command -> assertThat(REPOSITORY.resolve(command)).isExecutable());
    }

    @Test
    void nothingIsSaidOfOneMachine() {
        assertThat(DOCUMENTS).flatMap(Document::forbiddenWords).isEmpty();
    }

    @Test
    void codeIsTheCode() {
        for (var document : DOCUMENTS) {
            var renewed = new Excerpts(REPOSITORY).renewed(document);
            if (WRITE && !renewed.equals(document)) renewed.write(REPOSITORY);
            else assertThat(document.text()).as("Code in %s is not the code. %s", document.path(), RENEW).isEqualTo(renewed.text());
        }
    }

    @Nested
    class WhenSomethingIsWrong {

        @TempDir
        Path repository;

        @Test
        void aLinkToNoFileOrNoHeadingIsFound() throws IOException {
            Files.writeString(repository.resolve("OTHER.md"), "# What it is\n");
            assertThat(document("[a](OTHER.md#what-it-is) [b](OTHER.md#nothing) [c](MISSING.md) [d](#here) [e](https://example.org)\n").brokenLinks(repository))
                .containsExactly("README.md links to OTHER.md#nothing", "README.md links to MISSING.md", "README.md links to #here");
        }

        @Test
        void aCommandIsFoundInTextAndInCode() {
            assertThat(document("Run `bin/fly`.\n```\nbin/walk --slowly\n```\nnot sbin/x nor src/bin/y").commands()).containsExactly("bin/fly", "bin/walk");
        }

        @Test
        void aPlaceOnOneMachineIsFound() {
            assertThat(document("see `/" + "root/notes`, docs/home/x and pypi" + ".org").forbiddenWords())
                .containsExactly("README.md says /" + "root/notes`,", "README.md says pypi" + ".org");
        }

        @Test
        void codeThatHasChangedIsRenewed() throws IOException {
            Files.writeString(repository.resolve("A.java"), "package a;\n\nimport b.C;\n\nclass A {\n    int now() {\n        return 2;\n    }\n}\n");
            assertThat(renewed("<!-- from A.java | now() | } -->\n```java\nint then() {}\n```\n"))
                .isEqualTo("<!-- from A.java | now() | } -->\n```java\nint now() {\n    return 2;\n}\n```\n");
            assertThat(renewed("<!-- from A.java -->\n```java\n```\n")).contains("```java\nclass A {\n    int now()").doesNotContain("import");
            assertThatThrownBy(() -> renewed("<!-- from A.java | then() -->\n```java\n```\n")).hasMessageContaining("then()");
        }

        private String renewed(String text) throws IOException {
            return new Excerpts(repository).renewed(document(text)).text();
        }

        private Document document(String text) {
            return new Document(Path.of("README.md"), text);
        }
    }
}
