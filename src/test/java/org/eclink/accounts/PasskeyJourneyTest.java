package org.eclink.accounts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
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
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member makes a passkey on a device that Chromium pretends to be, and comes in by it. */
@RunningApplication
class PasskeyJourneyTest {

    private static final String ANNA = "anna@essen.example";

    final Browsers browsers;
    final Newcomers newcomers;
    final JdbcClient db;

    PasskeyJourneyTest(Browsers browsers, Newcomers newcomers, JdbcClient db) {
        this.browsers = browsers;
        this.newcomers = newcomers;
        this.db = db;
    }

    @AfterEach
    void forgetEverybody() {
        newcomers.forgetEverybody();
    }

    /** A device that recognises its owner at once. */
    private static CDPSession device(Reader reader) {
        var device = reader.page().context().newCDPSession(reader.page());
        device.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        device.send("WebAuthn.addVirtualAuthenticator", arguments);
        return device;
    }

    @Test
    void makesAKeyComesInByItProvesByItAndRemovesIt() {
        newcomers.member("Anna de Vries", ANNA);
        newcomers.forgetLetters();
        try (var reader = browsers.reader("en-GB", Script.ON)) {
            device(reader);
            signInByPassword(reader);
            reader.opens("/en/account/passkeys");
            press(reader, "Make one on this device");
            assertThat(reader.page()).hasURL(Pattern.compile("/en/account\\?done=passkey$"));
            Assertions.assertThat(newcomers.letter(ANNA)).contains("A passkey was added");

            press(reader, "Sign out");
            reader.opens("/en/sign-in?to=%2Fen%2Faccount%2Freading");
            assertThat(reader.page().locator("[data-passkey-failed]")).isHidden();
            press(reader, "Use a passkey");
            assertThat(reader.page()).hasURL(Pattern.compile("/en/account/reading$"));

            db.sql("update accounts.session set proved_at = proved_at - interval '1 hour'").update();
            reader.opens("/en/account/password");
            press(reader, "Use a passkey");
            assertThat(reader.page()).hasURL(Pattern.compile("/en/account/password$"));

            reader.opens("/en/account");
            press(reader, "Remove this passkey");
            assertThat(reader.page()).hasURL(Pattern.compile("/en/account\\?done=removed$"));
            press(reader, "Sign out");
            reader.opens("/en/sign-in");
            press(reader, "Use a passkey");
            assertThat(reader.page().locator("main")).containsText("The passkey did not work");
        }
    }

    @Test
    void withoutADeviceTheDoorSaysSo() {
        try (var reader = browsers.reader("en-GB", Script.ON)) {
            var device = reader.page().context().newCDPSession(reader.page());
            device.send("WebAuthn.enable");
            reader.opens("/en/sign-in");
            reader.page().evaluate("() => { navigator.credentials.get = () => Promise.reject(new DOMException('gone', 'NotAllowedError')); }");
            press(reader, "Use a passkey");
            assertThat(reader.page().locator("[data-passkey-failed]")).isVisible();
        }
    }

    @Test
    void withoutScriptsThereIsThePassword() {
        try (var reader = browsers.reader("en-GB", Script.OFF)) {
            reader.opens("/en/sign-in");
            assertThat(reader.page().getByText("Use a passkey")).isHidden();
        }
    }

    private static void signInByPassword(Reader reader) {
        reader.opens("/en/sign-in");
        reader.page().locator("#address").fill(ANNA);
        reader.page().locator("#password").fill(Newcomers.PASSWORD);
        press(reader, "Sign in");
        assertThat(reader.page()).hasURL(Pattern.compile("/en/account$"));
    }

    private static void press(Reader reader, String button) {
        reader.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)).click();
    }
}
