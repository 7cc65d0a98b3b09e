package org.eclink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclink.rules.PageRules;
import org.eclink.running.AccessMatrix;
import org.eclink.running.Answer;
import org.eclink.running.Examples;
import org.eclink.running.Host;
import org.eclink.running.Route;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: refused or answered, never a fault, never a word about what we are made of. */
@RunningApplication
class HostileRequestsTest {

    /** Values for every parameter of an address, as they go over the line. */
    static final Map<String, String> VALUES = Map.ofEntries(
        Map.entry("NUL", "%00a%00"),
        Map.entry("more letters than any name has", "a".repeat(6_000)),
        Map.entry("right to left", "%E2%80%AE%D7%A9%D7%9C%D7%95%D7%9D"),
        Map.entry("emoji", "%F0%9F%8F%99%EF%B8%8F%F0%9F%91%A9%E2%80%8D%F0%9F%9A%80"),
        Map.entry("half a character", "%ED%A0%80"),
        Map.entry("bytes that are no UTF-8", "%FF%FE%C0%80"),
        Map.entry("a broken escape", "%E4%BD%"),
        Map.entry("SQL", "%27%20or%201=1;%20drop%20table%20directory.city;--"),
        Map.entry("LIKE", "%25%25_%5C"),
        Map.entry("a regular expression", "(((((a*)*)*)*)*$"),
        Map.entry("HTML", "%3Cscript%3Ealert(1)%3C/script%3E%22%27"),
        Map.entry("a message pattern", "%7B0,plural,other%7B"),
        Map.entry("an expression", "$%7B7*7%7D%23%7B7*7%7D"),
        Map.entry("line breaks", "a%0D%0ASet-Cookie:%20a=b"),
        Map.entry("0", "0"), Map.entry("-1", "-1"), Map.entry("abc", "abc"), Map.entry("99999999", "99999999"),
        Map.entry("beyond all numbers", "9".repeat(40)), Map.entry("nothing", ""));

    static final List<String> PARAMETERS = List.of("q", "page", "sort", "view", "country", "sector", "kind", "city", "limit", "unheard-of");

    private static final Pattern DOOR = Pattern.compile("^[0-9a-f\\s]*<!doctype html><html lang=\"en\"><head><title>HTTP Status \\d+ [^<]*</title><style[^<]*</style></head><body><h1>[^<]*</h1></body></html>");

    final Examples examples;
    final Host host;

    HostileRequestsTest(Examples examples, Host host) {
        this.examples = examples;
        this.host = host;
    }

    @Test
    void anyValueOfAnyParameter() {
        assertThat(VALUES.entrySet().stream().flatMap(value -> addresses().stream()
            .flatMap(path -> faults(host.askRaw("GET", path + (path.contains("?") ? "&" : "?") + all(value.getValue())), value.getKey())))).isEmpty();
    }

    @Test
    void anyValueInPlaceOfTheLastWordOfAnAddress() {
        assertThat(VALUES.entrySet().stream().flatMap(value -> addresses().stream().map(path -> path.replaceFirst("\\?.*", "")).distinct()
            .flatMap(path -> faults(host.askRaw("GET", path.substring(0, path.lastIndexOf('/') + 1) + value.getValue()), value.getKey())))).isEmpty();
    }

    @Test
    void anyMethodAndAnyHeader() {
        var requests = new LinkedHashMap<String, List<String>>();
        for (var method : List.of("HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "BREW")) requests.put(method, List.of());
        requests.put("GET 1", List.of("Accept", "image/png"));
        requests.put("GET 2", List.of("Accept", "not a type"));
        requests.put("GET 3", List.of("If-None-Match", "*", "If-Modified-Since", "yesterday"));
        requests.put("GET 4", List.of("Range", "bytes=5-2,x-,-0"));
        requests.put("GET 5", List.of("Accept-Language", "zh;q=x, *;q=9, " + "a-".repeat(400)));
        requests.put("GET 6", List.of("Cookie", "SESSION=\"; a=\u0001; =", "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "gopher"));
        requests.put("GET 7", List.of("Content-Type", "application/json", "Content-Length", "0"));
        requests.put("GET 8", List.of("HX-Request", "true", "HX-Target", "<script>", "Accept-Encoding", "gzip;q=x, bogus"));
        assertThat(requests.entrySet().stream().flatMap(request -> addresses().stream()
            .flatMap(path -> faults(host.askRaw(request.getKey().split(" ")[0], path, request.getValue().toArray(String[]::new)), request.getKey())))).isEmpty();
    }

    @Test
    void anyAddress() {
        var addresses = List.of("/xx/cities", "/EN/cities", "/en//cities", "//en/cities", "/en/%2e%2e/cities", "/en/../../etc/passwd", "/assets/..%2f..%2fapplication.properties",
            "/assets/%2e%2e/application.properties", "/assets/", "/en/cities/", "/en/cities.jsp", "/en/cities;jsessionid=1", "/en/cities/%2F", "/en/cities/a%5Cb", "/en/cities/a%00",
            "/%", "/%zz", "/en/cities?%", "/en/cities?q", "/en/cities?=", "/en/cities?&&&", "/en/cities?q=%zz", "/en/cities?q[]=1", "/en/" + "a/".repeat(2_000), "/WEB-INF/web.xml", "/META-INF/MANIFEST.MF",
            "/actuator", "/actuator/env", "/error?status=500", "/id/city/", "/id/%00/%00", "*", "http://evil.example/en", "/en/cities#q", "/en/ci\u00ffties", "/en/cities?q=\u00ff\u00fe");
        assertThat(addresses.stream().flatMap(address -> faults(host.askRaw("GET", address), "address"))).isEmpty();
        assertThat(host.askRaw("GET", "/actuator/env").status()).isEqualTo(404);
    }

    @Test
    void anyPartOfAFile() {
        var file = PageRules.stylesAndScripts(host.get("/en/cities")).getFirst();
        assertThat(host.askRaw("GET", file, "Range", "bytes=0-9").status()).isEqualTo(206);
        assertThat(host.askRaw("GET", file, "If-None-Match", host.get(file).header("ETag")).status()).isEqualTo(304);
        assertThat(Stream.of("bytes=9-0", "bytes=-0", "bytes=99999999-", "bytes=0-0,1-1,2-2", "lines=1-2", "bytes=" + "0-0,".repeat(500) + "1-1")
            .flatMap(range -> faults(host.askRaw("GET", file, "Range", range), range))).isEmpty();
    }

    @Test
    void aFaultIsNoticed() {
        assertThat(faults(host.askRaw("GET", "/planted/fault"), "planted")).containsExactly("planted: GET /planted/fault → 500");
        assertThat(faults(Answer.of("/en", 400, "java.lang.IllegalStateException", "Content-Type", "text/html"), "planted")).hasSize(12);
    }

    /** By the server, before any of our code sees the request; it says the status and nothing else. */
    private static boolean isRefusedAtTheDoor(Answer answer) {
        return List.of(400, 404, 405, 501).contains(answer.status()) && (answer.body().length == 0 || DOOR.matcher(answer.text()).find());
    }

    /** One of each route. */
    private List<String> addresses() {
        var byRoute = new TreeMap<Route, String>();
        AccessMatrix.read().lines().stream().filter(line -> line.route().method().equals("GET"))
            .forEach(line -> byRoute.putIfAbsent(line.route(), examples.address(line.example())));
        return List.copyOf(byRoute.values());
    }

    private static String all(String value) {
        return String.join("&", PARAMETERS.stream().map(name -> name + "=" + (value.length() > 100 && !name.equals("q") ? "1" : value)).toList());
    }

    private static Stream<String> faults(Answer answer, String what) {
        var faults = new ArrayList<String>();
        if (answer.status() >= 500 && answer.status() != 501) faults.add(answer.toString());
        faults.addAll(PageRules.leaks(answer));
        if (!isRefusedAtTheDoor(answer)) faults.addAll(PageRules.unprotected(answer));
        return faults.stream().map(fault -> what + ": " + fault);
    }
}
