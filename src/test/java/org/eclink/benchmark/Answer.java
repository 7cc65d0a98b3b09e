package org.eclink.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

record Answer(List<String> headers, byte[] body) {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+\\.(?:css|js))\"");

    boolean isCompressed() {
        return headers.stream().anyMatch(header -> header.equalsIgnoreCase("content-encoding: gzip"));
    }

    /** As gzip of the usual level makes them; as they were sent if they came so. */
    int compressedBytes() throws IOException {
        if (isCompressed()) return body.length;
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(body);
        }
        return out.size();
    }

    /** Style sheets and scripts that this page loads. */
    Set<String> assets() {
        return new TreeSet<>(ASSET.matcher(new String(body, StandardCharsets.UTF_8)).results().map((MatchResult found) -> found.group(1)).toList());
    }
}
