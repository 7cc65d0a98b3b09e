package org.eclink.files.internal.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclink.files.Trouble;

/** RTF, by its control words. */
final class RichText {

    private static final long LARGEST = 50_000_000;
    private static final Pattern OBJECT = Pattern.compile("\\\\(objdata|objemb|objupdate|objocx|objautlink|objlink)\\b");
    private static final Pattern ELSEWHERE = Pattern.compile("\\\\\\*\\\\template\\b|\\b(INCLUDEPICTURE|INCLUDETEXT|DDEAUTO|DDE)\\b");

    private RichText() {}

    static void check(Path file) throws Danger, IOException {
        if (Files.size(file) > LARGEST) throw new Danger(Trouble.ENDLESS);
        var text = Files.readString(file, StandardCharsets.ISO_8859_1);
        if (OBJECT.matcher(text).find()) throw new Danger(Trouble.EMBEDDED);
        if (ELSEWHERE.matcher(text).find()) throw new Danger(Trouble.EXTERNAL);
    }
}
