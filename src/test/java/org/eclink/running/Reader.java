package org.eclink.running;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One reader's window. Closing it fails if a page asked another host or its script failed. */
public record Reader(BrowserContext context, Page page, List<String> complaints) implements AutoCloseable {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static Reader with(BrowserContext context, String address) {
        var complaints = new CopyOnWriteArrayList<String>();
        context.onRequest(request -> {
            if (!isOurs(request.url(), address)) complaints.add(request.frame().url() + " asked another host: " + request.url());
        });
        context.onWebError(error -> complaints.add("a script failed: " + error.error()));
        context.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        return new Reader(context, context.newPage(), complaints);
    }

    private static boolean isOurs(String url, String address) {
        return url.startsWith(address + "/") || url.startsWith("data:") || url.startsWith("about:") || url.startsWith("blob:" + address);
    }

    public Reader opens(String path) {
        page.navigate(path);
        return this;
    }

    public Reader sees(ColorScheme colours, int width) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        page.setViewportSize(width, 900);
        page.evaluate("Promise.allSettled(document.getAnimations().map(animation => animation.finished))"); // half-way colours are nobody's
        return this;
    }

    /** What axe finds wrong for readers who cannot see, point or tell colours apart (WCAG 2.2 A and AA, and good practice). */
    public List<String> barriers() {
        return new AxeBuilder(page).setLegacyMode(true).withTags(RULES).analyze().getViolations().stream()
            .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + rule.getHelp() + " " + node.getTarget() + " " + node.getHtml()))
            .map(barrier -> barrier.length() > 300 ? barrier.substring(0, 300) + "…" : barrier)
            .toList();
    }

    /** How many pixels the page is wider than the window. */
    public int overflow() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue();
    }

    @Override
    public void close() {
        context.close();
        if (!complaints.isEmpty()) throw new AssertionError(String.join("\n", complaints));
    }
}
