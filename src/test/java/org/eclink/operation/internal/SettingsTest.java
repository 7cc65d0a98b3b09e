package org.eclink.operation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclink.operation.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ECLINK_DATABASE_CONNECTIONS | many    | ECLINK_DATABASE_CONNECTIONS must be a whole number from 2 to 200, not "many".
            ECLINK_DATABASE_CONNECTIONS | 1       | ECLINK_DATABASE_CONNECTIONS must be a whole number from 2 to 200, not "1".
            ECLINK_PORT                 | 70000   | ECLINK_PORT must be a whole number from 0 to 65535, not "70000".
            ECLINK_MANAGEMENT_ADDRESS   | a.b.c.d | ECLINK_MANAGEMENT_ADDRESS must be the address of a network card such as 127.0.0.1, not "a.b.c.d".
            ECLINK_DATABASE_URL         | mysql:x | ECLINK_DATABASE_URL must be an address such as jdbc:postgresql://host/eclink.
            ECLINK_DATABSE_URL          | x       | ECLINK_DATABSE_URL is not a setting of EC-Link; did you mean ECLINK_DATABASE_URL? docs/settings.md lists them all.
            eclink.databaze.url         | x       | eclink.databaze.url is not a setting of EC-Link; did you mean eclink.database.url? docs/settings.md lists them all.
            """)
    void saysInOneSentenceWhatIsWrongWithASetting(String name, String value, String sentence) {
        assertThat(catchThrowable(() -> check(Map.of(name, value)))).isInstanceOf(CannotStart.class).hasMessage(sentence);
    }

    @Test
    void takesGoodSettingsAndLeavesOtherProgramsTheirs() {
        assertThatNoException().isThrownBy(() -> check(Map.of("ECLINK_DATABASE_CONNECTIONS", "8", "ECLINK_DATABASE_URL", "",
                "LANG", "nl", "ECL_LINK", "x")));
    }

    @Test
    void theTableInTheDocumentationListsEverySettingUnderBothNames() throws IOException {
        assertThat(documented("`(eclink\\.[a-z.-]+)` \\|"))
            .containsExactlyInAnyOrderElementsOf(KnownSettings.all().keySet());
        assertThat(documented("(?m)^\\| `(ECLINK_[A-Z_]+)` \\|")).containsExactlyInAnyOrderElementsOf(
                KnownSettings.all().keySet().stream().map(name -> new SettingName(name).environment()).toList());
    }

    private static List<String> documented(String pattern) throws IOException {
        return Pattern.compile(pattern).matcher(Files.readString(Path.of("docs/settings.md"))).results()
            .map((MatchResult match) -> match.group(1)).toList();
    }

    private static void check(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(
                new SystemEnvironmentPropertySource("test-systemEnvironment", settings));
        try (var context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new UnknownSettings().initialize(context);
            new WrongSettings().initialize(context);
        }
    }
}
