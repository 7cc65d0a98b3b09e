package org.eclink.directory.internal.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.eclink.directory.internal.names.NameKeys;
import org.junit.jupiter.api.Test;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationModuleTest(mode = BootstrapMode.ALL_DEPENDENCIES)
@AutoConfigureMockMvc
class OrganisationListTest {

    private static final Pattern ROW = Pattern.compile("<h2 class=\"entry__title\"><a href=\"([^\"]+)\"");

    final MockMvcTester reader;

    OrganisationListTest(MockMvcTester reader) {
        this.reader = reader;
    }

    @Test
    void findsAnOrganisationByItsShortNameAndByEitherOfItsNames() {
        for (var typed : List.of("mohurd", "Ministry of Housing and Urban", "住房和城乡建设部", "zhufang")) {
            assertThat(rows(list("/en/organisations?q={q}", typed))).as(typed).contains("/en/organisations/mohurd");
        }
    }

    @Test
    void speaksTheLanguageOfItsAddress() {
        assertThat(list("/zh/organisations?q=mohurd")).hasStatusOk().bodyText().contains("<html lang=\"zh-Hans\">", "住房和城乡建设部");
    }

    @Test
    void keepsANameThatIsTooLongAndSaysSo() {
        var typed = "x".repeat(NameKeys.LONGEST + 1);
        assertThat(list("/en/organisations?q={q}", typed)).hasStatus(422).bodyText().contains("value=\"" + typed + "\"");
    }

    @Test
    void hasNoPageBeyondItsLast() {
        assertThat(list("/en/organisations?page=1")).hasStatusOk();
        assertThat(list("/en/organisations?page=1000")).hasStatus(404);
    }

    private MvcTestResult list(String address, Object... values) {
        return reader.get().uri(address, values).exchange();
    }

    private static List<String> rows(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        return ROW.matcher(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
            .results().map(row -> row.group(1)).toList();
    }
}
