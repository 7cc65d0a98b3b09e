package org.eclink.files.internal.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.eclink.accounts.Viewer;
import org.eclink.files.FileId;
import org.eclink.files.internal.catalogue.Access;
import org.eclink.files.internal.catalogue.Access.Seen;
import org.eclink.files.internal.catalogue.Contents;
import org.eclink.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives files out, as visible as what they belong to. The address has a name for its reader; the id counts. Nothing that is given out runs: only pictures, recordings and
 * plain text are shown by the browser itself, and these in a sandbox.
 */
@RestController
class ContentController {

    private static final String SANDBOX = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Set<String> SHOWN = Set.of("image/jpeg", "image/png", "video/mp4", "video/webm", "audio/mpeg", "text/plain");
    private static final Set<String> SIZES = Set.of("large.jpg", "small.jpg");

    private final Access access;
    private final Contents contents;

    ContentController(Access access, Contents contents) {
        this.access = access;
        this.contents = contents;
    }

    @GetMapping("/files/{id}/content/{name}")
    ResponseEntity<Resource> give(@PathVariable FileId id, @PathVariable String name, Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        var seen = access.get(id, viewer);
        var file = seen.file();
        if (!file.isReady()) throw new NotFound(id + " " + name);
        var type = Objects.requireNonNull(file.mediaType());
        var hash = Objects.requireNonNull(file.sha256());
        response.setHeader("Content-Security-Policy", SANDBOX);
        var disposition = (SHOWN.contains(type) ? ContentDisposition.inline() : ContentDisposition.attachment()).filename(file.name(), StandardCharsets.UTF_8).build();
        var answer = answer(seen, hash, type).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).header(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (request.getMethod().equals("HEAD")) return answer.contentLength(file.sizeBytes()).build();
        var content = new StoredContent(file.sizeBytes(), from -> contents.open(hash, from));
        return isOutdated(request.getHeader(HttpHeaders.IF_RANGE), hash) ? answer.contentLength(file.sizeBytes()).body(new InputStreamResource(content.getInputStream())) : answer.body(content);
    }

    /** A range of something that has changed since is no use (RFC 9110, 13.1.5): then all of it goes out, which Spring does for a stream. */
    private static boolean isOutdated(@Nullable String known, String hash) {
        return known != null && !known.equals("\"" + hash + "\"");
    }

    @GetMapping("/files/{id}/preview/{size}")
    ResponseEntity<Resource> preview(@PathVariable FileId id, @PathVariable String size, Viewer viewer) {
        var seen = access.get(id, viewer);
        if (!SIZES.contains(size) || !seen.file().isReady()) throw new NotFound(size);
        var hash = contents.preview(id, size.startsWith("large"));
        return answer(seen, hash, MediaType.IMAGE_JPEG_VALUE).body(new InputStreamResource(() -> contents.open(hash, 0)));
    }

    /** What everybody may see may be kept on its way, and is asked for anew each time: it may be for members by then. */
    private static ResponseEntity.BodyBuilder answer(Seen seen, String hash, String type) {
        var keeping = seen.isPublic() ? CacheControl.noCache().cachePublic() : CacheControl.noStore();
        return ResponseEntity.ok().eTag("\"" + hash + "\"").cacheControl(keeping).contentType(MediaType.parseMediaType(type));
    }
}
