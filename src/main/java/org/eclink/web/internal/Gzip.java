package org.eclink.web.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/** Compresses for browsers that say they can read it; smaller answers than a network packet stay as they are. */
final class Gzip {

    static final String NAME = "gzip";

    /** For what is compressed for one answer: a third of the time of the usual level, a tenth larger. */
    static final int FAST = 3;

    static final int BEST = Deflater.BEST_COMPRESSION;

    private static final int WORTH_IT = 1400;

    private Gzip() {}

    static boolean isWorth(byte[] bytes) {
        return bytes.length > WORTH_IT;
    }

    /** As RFC 9110, section 12.5.3, has it; {@code gzip;q=0} is a refusal. */
    static boolean isAcceptedBy(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted == null) return false;
        for (var coding : accepted.split(",")) {
            var end = coding.indexOf(';');
            var name = end < 0 ? coding : coding.substring(0, end);
            if (name.strip().equalsIgnoreCase(NAME)) return end < 0 || !coding.substring(end + 1).strip().matches("[qQ]=0(\\.0{0,3})?");
        }
        return false;
    }

    static byte[] compressed(byte[] bytes, int level) {
        var out = new ByteArrayOutputStream(bytes.length / 4);
        try (var gzip = new GZIPOutputStream(out) {{ def.setLevel(level); }}) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
