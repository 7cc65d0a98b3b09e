package org.eclink.running;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;

/** Readers with a real Chromium, started when the first is asked for; each reader begins with an empty profile. */
@TestComponent
public class Browsers {

    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<String> QUIET = List.of("--disable-background-networking", "--disable-component-update", "--disable-sync",
        "--no-first-run", "--disable-default-apps", "--disable-domain-reliability", "--disable-features=OptimizationHints,MediaRouter,Translate");

    private static Optional<Running> running = Optional.empty();

    private final Host host;

    private record Running(Playwright playwright, Browser browser) {}

    Browsers(Host host) {
        this.host = host;
    }

    /** A reader with a wide screen by day. */
    public Reader reader(String locale, Script script) {
        var context = browser().newContext(new Browser.NewContextOptions().setBaseURL(host.address()).setLocale(locale)
            .setJavaScriptEnabled(script == Script.ON).setViewportSize(1440, 900).setColorScheme(ColorScheme.LIGHT)
            .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(10_000);
        return Reader.with(context, host.address());
    }

    private static Browser browser() {
        if (running.isEmpty()) running = Optional.of(start());
        return running.get().browser();
    }

    private static Running start() {
        var playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var arguments = "root".equals(System.getProperty("user.name")) ? Stream.concat(QUIET.stream(), Stream.of("--no-sandbox")).toList() : QUIET;
        return new Running(playwright, playwright.chromium().launch(new LaunchOptions().setExecutablePath(chromium(PLACES)).setArgs(arguments)));
    }

    static Path chromium(List<String> places) {
        var named = Stream.ofNullable(System.getenv("CHROMIUM"));
        return Stream.concat(named, places.stream()).map(Path::of).filter(Files::isExecutable).findFirst().orElseThrow(() -> new IllegalStateException(
            "The browser tests need Chromium: install it (Debian: apt install chromium), or name it in the variable CHROMIUM."));
    }

    static void stop() {
        running.ifPresent(started -> {
            started.browser().close();
            started.playwright().close();
        });
        running = Optional.empty();
    }
}
