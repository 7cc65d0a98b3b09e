package org.eclink.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
class DesignTest {

    private static final Path COMPONENTS = Path.of("src/main/resources/static/css/components");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern DECLARATIONS = Pattern.compile("\\{[^{}]*}");
    private static final Pattern SELECTED = Pattern.compile("\\.([a-z][\\w-]*)");
    private static final Pattern WORN = Pattern.compile("class=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("href=\"#([^\"]+)\"");

    final MockMvcTester http;

    DesignTest(@Autowired MockMvcTester http) {
        this.http = http;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "nl"})
    void showsEveryComponentInEveryLanguage(String language) throws IOException {
        assertThat(unshown(allComponents(), guide(language))).isEmpty();
    }

    @Test
    void aComponentWithoutASpecimenIsFound() {
        var planted = "@layer components {\n  .lantern { color: red; }\n  @media print {\n    .button .lantern__flame:hover { top: 0.5rem; }\n  }\n}";
        assertThat(unshown(planted, guide("en"))).containsExactly("lantern", "lantern__flame");
    }

    @Test
    void everyLinkWithinTheGuideLeadsSomewhereAndNoIdStandsTwice() {
        var html = guide("en");
        var ids = ID.matcher(html).results().map(id -> id.group(1)).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ANCHOR.matcher(html).results().map(anchor -> anchor.group(1))).isSubsetOf(ids);
    }

    @Test
    void searchEnginesLeaveTheGuideAlone() {
        assertThat(guide("en")).contains("<meta name=\"robots\" content=\"noindex\">").doesNotContain("rel=\"canonical\"");
    }

    @Test
    void theClocksInTheGuideStandStill() {
        assertThat(guide("en")).contains("datetime=\"2026-11-23T09:10+01:00\"").doesNotContain("data-zone");
    }

    private String guide(String language) {
        var answer = http.get().uri("/" + language + "/design").exchange();
        assertThat(answer).hasStatusOk();
        try {
            return answer.getResponse().getContentAsString();
        } catch (IOException e) {
            return fail(e);
        }
    }

    private static String allComponents() throws IOException {
        try (var files = Files.list(COMPONENTS)) {
            return files.map(DesignTest::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return fail(e);
        }
    }

    /** Our own classes only: those that begin with htmx- are put on by its script. */
    private static Set<String> unshown(String styles, String html) {
        var selectors = DECLARATIONS.matcher(COMMENT.matcher(styles).replaceAll("")).replaceAll("");
        var classes = SELECTED.matcher(selectors).results().map(name -> name.group(1)).filter(name -> !name.startsWith("htmx-"))
            .collect(Collectors.toCollection(TreeSet::new));
        WORN.matcher(html).results().flatMap(worn -> Arrays.stream(worn.group(1).split("\\s+"))).forEach(classes::remove);
        return classes;
    }
}
