package org.eclink.files.internal.reading;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.eclink.files.Trouble;
import org.xml.sax.SAXException;

/**
 * A program of its own, started for one file: {@code FileReading FILE FOLDER} leaves {@link Findings} in the folder. Whatever the file does to it, it does to nobody else:
 * it has little memory and time, no settings, and resolves the name of no host. If it ends in another way than with findings, the file is one that nobody can read.
 */
public final class FileReading {

    private static final String UNKNOWN = "application/octet-stream";

    private FileReading() {}

    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[1]);
        var findings = findings(Path.of(arguments[0]), folder);
        var unfinished = folder.resolve(Findings.SELF + ".part");
        try (var output = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            findings.write(output);
        }
        Files.move(unfinished, folder.resolve(Findings.SELF));
    }

    static Findings findings(Path file, Path folder) {
        try {
            return read(file, folder);
        } catch (Danger found) {
            return Findings.refused(found.trouble());
        } catch (IOException | UncheckedIOException | SAXException | TikaException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException
            | NullPointerException | ClassCastException | UnsupportedOperationException broken) {
            return Findings.refused(Trouble.UNREADABLE); // libraries meet broken files in all these ways
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            return Findings.refused(Trouble.ENDLESS);
        }
    }

    private static Findings read(Path file, Path folder) throws Danger, IOException, SAXException, TikaException {
        var mediaType = mediaType(file);
        var kind = Kind.of(mediaType).orElseThrow(() -> new Danger(Kind.why(mediaType)));
        switch (kind) {
            case PDF -> {
                return PdfReading.of(file, folder);
            }
            case PICTURE -> {
                return Pictures.remade(file, folder, mediaType);
            }
            case PACKAGE -> Packages.check(file);
            case OLD_OFFICE -> OldOffice.check(file);
            case RICH_TEXT -> RichText.check(file);
            case DRAWING -> Drawings.check(file);
            case TEXT, RECORDING -> {}
        }
        return new Findings(null, mediaType, 0, 0, 0, false, kind == Kind.RECORDING || kind == Kind.DRAWING ? List.of() : Words.of(file, mediaType));
    }

    /** By content alone: a name says nothing. */
    static String mediaType(Path file) throws IOException {
        try (var input = TikaInputStream.get(file)) {
            var found = Kind.beneath(new DefaultDetector().detect(input, new Metadata()).getBaseType().toString());
            return found.equals(UNKNOWN) && ChineseText.is(file) ? "text/plain" : found;
        }
    }

    /** Enough has been read. */
    static boolean isEnough(SAXException end) {
        return WriteLimitReachedException.isWriteLimitReached(end);
    }
}
