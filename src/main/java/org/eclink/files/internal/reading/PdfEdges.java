package org.eclink.files.internal.reading;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.eclink.files.Trouble;

/** A PDF that is something else too: bytes before its beginning, or an archive behind its end. */
final class PdfEdges {

    private static final int TAIL = 66_000; // the longest end of a ZIP archive: 22 bytes and a comment of 65,535

    private PdfEdges() {}

    static void check(Path file) throws Danger, IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            var head = new byte[5];
            bytes.readFully(head);
            if (!text(head).equals("%PDF-")) throw new Danger(Trouble.KIND);
            var tail = new byte[(int) Math.min(TAIL, bytes.length())];
            bytes.seek(bytes.length() - tail.length);
            bytes.readFully(tail);
            var end = text(tail);
            if (end.indexOf("PK\5\6", Math.max(0, end.lastIndexOf("%%EOF"))) >= 0) throw new Danger(Trouble.ARCHIVE);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
