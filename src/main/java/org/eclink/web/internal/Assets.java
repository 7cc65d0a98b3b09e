package org.eclink.web.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every static file, once, in memory: named by its content ({@code css/app.3f2a….css}), compressed, and the style
 * sheets joined in the order in which {@code css/app.css} imports them, so that the first view needs one request.
 */
@Component
class Assets {

    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\);\\s*");
    private static final String ROOT = "/static/";

    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, StaticFile> files = new HashMap<>();

    Assets() throws IOException {
        var found = new PathMatchingResourcePatternResolver();
        for (var resource : found.getResources("classpath:static/**/*.*")) {
            if (resource.isReadable()) add(name(resource), bytes(resource));
        }
        var htmx = found.getResources("classpath*:META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js");
        add("js/htmx.js", bytes(htmx[0]));
        add("css/app.css", IMPORT.matcher(text("css/app.css"))
            .replaceAll(part -> Matcher.quoteReplacement(text("css/" + part.group(1))))
            .getBytes(StandardCharsets.UTF_8));
    }

    String address(String name) {
        var address = addresses.get(name);
        if (address == null) throw new IllegalArgumentException("no static file " + name);
        return address;
    }

    /** The file at the part of an address after {@code /assets/}, or null. */
    @Nullable StaticFile file(String hashedName) {
        return files.get(hashedName);
    }

    private String text(String name) {
        var file = file(address(name).substring("/assets/".length()));
        return new String(Objects.requireNonNull(file).bytes(), StandardCharsets.UTF_8);
    }

    private void add(String name, byte[] bytes) {
        var dot = name.lastIndexOf('.');
        var hashed = name.substring(0, dot) + "." + hash(bytes) + name.substring(dot);
        addresses.put(name, "/assets/" + hashed);
        files.put(hashed, new StaticFile(hashed, bytes, Gzip.compressed(bytes, Gzip.BEST)));
    }

    private static String name(Resource resource) throws IOException {
        var path = resource.getURL().getPath();
        return path.substring(path.lastIndexOf(ROOT) + ROOT.length());
    }

    private static byte[] bytes(Resource resource) throws IOException {
        return resource.getContentAsByteArray();
    }

    private static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(DigestUtils.sha256(bytes), 0, 8);
    }
}
