package org.eclink.files.internal.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclink.accounts.Viewer;
import org.eclink.accounts.Viewer.Member;
import org.eclink.files.FileId;
import org.eclink.files.internal.store.FilesSettings;
import org.eclink.web.NotFound;
import org.eclink.web.Refusal;
import org.eclink.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * The tus protocol 1.0.0 (tus.io/protocols/resumable-upload) with its extensions creation, termination, checksum and expiration. The metadata {@code filename} names the
 * file; with a {@code key} of the sender's the same creation, sent again, leads to the same upload. An upload has the id of its file.
 */
@RestController
@RequestMapping("/files/uploads")
class TusController {

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String PIECE = "application/offset+octet-stream";
    private static final int CHECKSUM_MISMATCH = 460;
    private static final Map<String, String> DIGESTS = Map.of("sha1", "SHA-1", "sha256", "SHA-256");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final int LONGEST_NAME = 2000;

    private final Uploads uploads;
    private final Arrival arrival;
    private final FilesSettings settings;

    TusController(Uploads uploads, Arrival arrival, FilesSettings settings) {
        this.uploads = uploads;
        this.arrival = arrival;
        this.settings = settings;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    ResponseEntity<Void> offer() {
        return answer(HttpStatus.NO_CONTENT).header("Tus-Version", VERSION).header("Tus-Extension", "creation,termination,checksum,expiration").header("Tus-Max-Size", String.valueOf(settings.largest().toBytes()))
            .header("Tus-Checksum-Algorithm", "sha1,sha256").build();
    }

    @PostMapping
    ResponseEntity<Void> create(@RequestHeader(value = RESUMABLE, required = false) String version, @RequestHeader(value = LENGTH, required = false) String length,
            @RequestHeader(value = "Upload-Metadata", defaultValue = "") String metadata, Viewer viewer) {
        if (!(viewer instanceof Member member)) return answer(HttpStatus.UNAUTHORIZED).build();
        if (!member.isConfirmed()) return answer(HttpStatus.FORBIDDEN).build();
        if (!VERSION.equals(version)) return otherVersion();
        var told = metadata(metadata);
        var key = told.getOrDefault("key", UUID.randomUUID().toString());
        if (!KEY.matcher(key).matches()) throw new Refused(Refusal.MALFORMED, "The key is 8 to 64 letters, digits and hyphens.");
        return switch (uploads.create(member.id(), key, told.getOrDefault("filename", ""), number(LENGTH, length))) {
            case Creation.Created(var id) -> answer(HttpStatus.CREATED, find(id, member)).header(HttpHeaders.LOCATION, "/files/uploads/" + id).build();
            case Creation.Refused.EMPTY -> throw new Refused(Refusal.MALFORMED, "A file holds at least one byte.");
            case Creation.Refused.LARGE -> answer(HttpStatus.CONTENT_TOO_LARGE).build();
            case Creation.Refused.SPENT -> answer(HttpStatus.TOO_MANY_REQUESTS).build();
        };
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    ResponseEntity<Void> tell(@PathVariable FileId id, Viewer viewer) {
        if (!(viewer instanceof Member member)) return answer(HttpStatus.UNAUTHORIZED).build();
        var upload = find(id, member);
        return answer(HttpStatus.OK, upload).header(LENGTH, String.valueOf(upload.size())).build();
    }

    @PatchMapping("/{id}")
    ResponseEntity<Void> append(@PathVariable FileId id, @RequestHeader(value = RESUMABLE, required = false) String version, @RequestHeader(value = OFFSET, required = false) String offset,
            @RequestHeader(value = "Upload-Checksum", required = false) String checksum, HttpServletRequest request, Viewer viewer) throws IOException {
        if (!(viewer instanceof Member member)) return answer(HttpStatus.UNAUTHORIZED).build();
        var upload = find(id, member);
        if (!VERSION.equals(version)) return otherVersion();
        if (!PIECE.equals(request.getContentType())) return answer(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        if (request.getContentLengthLong() > upload.size() - upload.received()) return answer(HttpStatus.CONTENT_TOO_LARGE).build();
        var from = number(OFFSET, offset);
        if (checksum == null) arrival.receive(upload, from, request.getInputStream());
        else if (!receive(upload, from, request, checksum.split(" ", 2))) return answer(CHECKSUM_MISMATCH).build();
        return answer(HttpStatus.NO_CONTENT, find(id, member)).build();
    }

    private boolean receive(Upload upload, long from, HttpServletRequest request, String[] checksum) throws IOException {
        var algorithm = DIGESTS.get(checksum[0].toLowerCase(Locale.ROOT));
        if (algorithm == null || checksum.length < 2) throw new Refused(Refusal.MALFORMED, "Checksums are sha1 or sha256, a space, and the digest in Base64.");
        try {
            return arrival.receive(upload, from, request.getInputStream(), MessageDigest.getInstance(algorithm), Base64.getDecoder().decode(checksum[1].strip()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IllegalArgumentException noBase64) {
            throw new Refused(Refusal.MALFORMED, "The digest is not in Base64.");
        }
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> end(@PathVariable FileId id, Viewer viewer) {
        if (!(viewer instanceof Member member)) return answer(HttpStatus.UNAUTHORIZED).build();
        if (!arrival.end(id, member.id())) throw new NotFound(id);
        return answer(HttpStatus.NO_CONTENT).build();
    }

    private Upload find(FileId id, Member member) {
        return uploads.find(id, member.id()).orElseThrow(() -> new NotFound(id));
    }

    /** Pairs of a key and a value in Base64, with commas between them. */
    private static Map<String, String> metadata(String header) {
        var told = new HashMap<String, String>();
        for (var pair : header.split(",")) {
            var parts = pair.strip().split(" ", 2);
            if (parts.length == 2 && parts[1].length() <= LONGEST_NAME) decoded(parts[1].strip()).ifPresent(value -> told.put(parts[0], value));
        }
        return told;
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static long number(String header, @Nullable String value) {
        if (value == null || !NUMBER.matcher(value).matches()) throw new Refused(Refusal.MALFORMED, header + " is a number of bytes.");
        return Long.parseLong(value);
    }

    private static ResponseEntity<Void> otherVersion() {
        return answer(HttpStatus.PRECONDITION_FAILED).header("Tus-Version", VERSION).build();
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return answer(status.value());
    }

    private static ResponseEntity.BodyBuilder answer(int code) {
        return ResponseEntity.status(code).header(RESUMABLE, VERSION).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status, Upload upload) {
        var answer = answer(status).header(OFFSET, String.valueOf(upload.received()));
        return upload.isComplete() ? answer : answer.header("Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(upload.ends().atOffset(ZoneOffset.UTC)));
    }
}
