package org.eclink.running;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Everything that one reader finds by following links from the first page: of pages that are alike, some. */
public final class Crawl {

    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    private static final int ALIKE = 5;
    private static final int MOST = 600;

    private final Host host;
    private final String[] headers;
    private final Map<String, Answer> found = new LinkedHashMap<>();
    private final Map<String, Integer> alike = new HashMap<>();
    private final ArrayDeque<String> ahead = new ArrayDeque<>();
    private final HashSet<String> seen = new HashSet<>();

    private Crawl(Host host, String[] headers) {
        this.host = host;
        this.headers = headers;
    }

    /** Answers by address; {@code headers} say who reads, {@code starts} are where it begins, each of them read in any case. */
    public static Map<String, Answer> of(Host host, List<String> starts, String... headers) {
        var crawl = new Crawl(host, headers);
        starts.forEach(start -> {
            crawl.seen.add(start);
            crawl.ahead.add(start);
        });
        while (!crawl.ahead.isEmpty() && crawl.found.size() < MOST) crawl.read(crawl.ahead.remove());
        return crawl.found;
    }

    private void read(String address) {
        var answer = host.get(address, headers);
        found.put(address, answer);
        var location = answer.header("Location").replaceFirst("^https?://[^/]+", "");
        if (location.startsWith("/")) queue(location);
        if (answer.isPage()) LINK.matcher(answer.text()).results().map(link -> link.group(1).replace("&amp;", "&")).forEach(this::queue);
    }

    /** Forms are not sent, but what stands at their addresses is read. */
    private void queue(String address) {
        if (address.startsWith("/assets/") || !seen.add(address)) return;
        if (alike.merge(kind(address), 1, Integer::sum) <= ALIKE) ahead.add(address);
    }

    /** {@code /en/cities/luoyang?x=1} is like {@code /en/cities/zhuhai?x=2}. */
    private static String kind(String address) {
        var path = address.replaceFirst("\\?.*", "").split("/");
        return path.length + path[Math.min(path.length - 1, 2)] + (path.length > 4 ? path[path.length - 1] : "") + address.contains("?");
    }
}
