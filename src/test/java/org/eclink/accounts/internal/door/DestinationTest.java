package org.eclink.accounts.internal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.eclink.web.Language;
import org.eclink.web.NavEntry;
import org.eclink.web.Reader;
import org.eclink.web.Shell;
import org.eclink.web.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    static final Shell SHELL = new Shell(new Language("en", "en", "English"), "/sign-in", null, Reader.VISITOR, new NoSite());

    @ParameterizedTest
    @ValueSource(strings = { "/en/cities/luoyang", "/zh/cities?sector=WM&country=CN", "/nl/cities?q=%E6%B4%9B%E9%98%B3" })
    void leadsBackToAPageOfOurs(String wanted) {
        assertThat(Destination.of(wanted, SHELL)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "//evil.example", "/\\evil.example", "\\\\evil.example", "https://evil.example", "javascript:alert(1)", "/en//evil.example", "/en/../../evil",
        "/en\r\nSet-Cookie: a=b", "/\t/evil.example", "evil.example", "/en@evil.example", " //evil.example", "/%0d%0a//\u0000" })
    void leadsNowhereElse(String wanted) {
        assertThat(Destination.of(wanted, SHELL)).isEqualTo("/en/account");
    }

    private static final class NoSite implements Site {

        @Override
        public List<Language> languages() {
            return List.of();
        }

        @Override
        public List<NavEntry> navigation(NavEntry.Section section) {
            return List.of();
        }

        @Override
        public String address() {
            return "";
        }

        @Override
        public String asset(String name) {
            return name;
        }

        @Override
        public String say(Language language, String key, Map<String, ?> arguments) {
            return key;
        }
    }
}
