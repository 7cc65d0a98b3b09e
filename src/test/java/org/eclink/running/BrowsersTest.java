package org.eclink.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What readers notice is shown to be noticed. */
@RunningApplication
class BrowsersTest {

    final Browsers browsers;

    BrowsersTest(Browsers browsers) {
        this.browsers = browsers;
    }

    @Test
    void saysThatItNeedsChromium() {
        if (System.getenv("CHROMIUM") != null) return;
        assertThatThrownBy(() -> Browsers.chromium(List.of("/nowhere/chromium"))).hasMessageStartingWith("The browser tests need Chromium: install it");
    }

    @Test
    void noticesARequestToAnotherHost() {
        assertThatThrownBy(() -> {
            try (var reader = browsers.reader("en", Script.OFF)) {
                reader.opens("/planted/elsewhere");
            }
        }).isInstanceOf(AssertionError.class).hasMessageContaining("asked another host: http://pictures.example/1.png");
    }

    @Test
    void noticesAScriptThatFails() {
        var reader = browsers.reader("en", Script.ON).opens("/planted/wide");
        reader.page().evaluate("setTimeout(() => nowhere(), 0)");
        reader.page().waitForTimeout(200);
        assertThatThrownBy(reader::close).isInstanceOf(AssertionError.class).hasMessageContaining("a script failed");
    }

    @Test
    void noticesABarrier() {
        try (var reader = browsers.reader("en", Script.ON)) {
            assertThat(reader.opens("/planted/unlabelled").barriers()).anyMatch(barrier -> barrier.startsWith("image-alt:")).anyMatch(barrier -> barrier.startsWith("label:"));
        }
    }

    @Test
    void noticesAPageThatIsWiderThanAPhone() {
        try (var reader = browsers.reader("en", Script.ON)) {
            assertThat(reader.opens("/planted/wide").sees(ColorScheme.LIGHT, 320).overflow()).isPositive();
        }
    }
}
