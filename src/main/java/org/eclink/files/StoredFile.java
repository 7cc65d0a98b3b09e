package org.eclink.files;

import java.time.Instant;
import java.util.Locale;
import org.eclink.accounts.AccountId;
import org.eclink.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A file as its readers know it. {@code name} is as typed, without what could mislead; {@code mediaType} is found by content, {@code sha256} is of the content
 * that is given out, in hexadecimal: both are null until the file is ready. {@code by} is null once its uploader has left, or if nobody uploaded it.
 * {@code pages} is 0 for what has none.
 */
public record StoredFile(FileId id, String name, @Nullable String mediaType, long sizeBytes, @Nullable String sha256, Instant added, @Nullable AccountId by,
        State state, int pages, @Nullable Preview preview) {

    private static final long KILOBYTE = 1 << 10;
    private static final long MEGABYTE = 1 << 20;
    private static final long GIGABYTE = 1 << 30;
    private static final String PDF = "application/pdf";

    /** Where its content is, without a language. */
    public String address() {
        return "/files/" + id + "/content/" + UriUtils.encodePathSegment(name, "UTF-8");
    }

    /** Where it is read page by page, to be put behind the language; null unless it is a PDF that is ready. */
    public @Nullable String reading() {
        return isReady() && PDF.equals(mediaType) ? "/files/" + id + "/read" : null;
    }

    /** The message that says how far it is. */
    public String key() {
        return switch (state) {
            case State.Checking _ -> "files.state.checking";
            case State.Ready _ -> "files.state.ready";
            case State.Refused(var trouble) -> trouble.key();
        };
    }

    public boolean isReady() {
        return state instanceof State.Ready;
    }

    /** As one says it: {@code 3.4 MB}. */
    public String size(Shell shell) {
        return size(sizeBytes, shell);
    }

    public static String size(long bytes, Shell shell) {
        if (bytes < KILOBYTE) return shell.say("files.size.bytes", "count", (int) bytes);
        if (bytes < MEGABYTE) return shell.say("files.size.kilobytes", "number", shell.number(bytes / KILOBYTE));
        if (bytes < GIGABYTE) return shell.say("files.size.megabytes", "number", number(bytes, MEGABYTE, shell));
        return shell.say("files.size.gigabytes", "number", number(bytes, GIGABYTE, shell));
    }

    private static String number(long bytes, long unit, Shell shell) {
        return bytes % unit == 0 ? shell.number(bytes / unit) : shell.decimal((double) bytes / unit, 1);
    }

    /** Of its name, in capitals: {@code PDF}; empty if it has none. */
    public String ending() {
        var dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toUpperCase(Locale.ROOT);
    }
}
