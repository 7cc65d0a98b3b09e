package org.eclink.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.eclink.running.Browsers;
import org.eclink.running.Newcomers;
import org.eclink.running.Reader;
import org.eclink.running.RunningApplication;
import org.eclink.running.Script;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From the home page to a member's own place and out again, in a real browser. */
@RunningApplication
class MembershipJourneyTest {

    final Browsers browsers;
    final Newcomers newcomers;

    MembershipJourneyTest(Browsers browsers, Newcomers newcomers) {
        this.browsers = browsers;
        this.newcomers = newcomers;
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    /** With script the browser does its work and one press makes a member; without, the secretariat has to look. */
    @ParameterizedTest
    @EnumSource
    void anOfficerRegistersConfirmsLeavesAndComesBack(Script script) {
        try (var reader = browsers.reader("zh-CN", script)) {
            reader.opens("/zh");
            reader.page().locator(".masthead__tools").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("登录")).click();
            reader.page().locator("main").getByText("注册", new Locator.GetByTextOptions().setExact(true)).click();
            fill(reader, "chinese", "王小明");
            fill(reader, "address", "xiaoming@luoyang.example");
            fill(reader, "password", Newcomers.PASSWORD);
            reader.page().locator("#terms").check();
            press(reader, "注册");
            assertThat(reader.page()).hasURL(Pattern.compile("/zh/account\\?done=registered$"));
            assertThat(reader.page().locator(".masthead__name")).hasText("王小明");

            reader.opens(newcomers.link("xiaoming@luoyang.example"));
            press(reader, "是的，这是我的邮箱");
            assertThat(reader.page().locator("main")).containsText("邮箱已确认");
            Assertions.assertThat(newcomers.isMember("xiaoming@luoyang.example")).isEqualTo(script == Script.ON);

            press(reader, "退出登录");
            assertThat(reader.page()).hasURL(Pattern.compile("/zh/?$"));
            reader.opens("/zh/account/reading");
            fill(reader, "address", "xiaoming@luoyang.example");
            fill(reader, "password", Newcomers.PASSWORD);
            press(reader, "登录");
            assertThat(reader.page()).hasURL(Pattern.compile("/zh/account/reading$"));
            assertThat(reader.page().locator("#chinese")).hasValue("王小明");
        }
    }

    private static void fill(Reader reader, String field, String text) {
        reader.page().locator("#" + field).fill(text);
    }

    private static void press(Reader reader, String button) {
        reader.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
