package org.eclink.files.internal.reading;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclink.files.Paragraph;
import org.eclink.files.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * What a reading process says of a file. Beside it lie {@link #LARGE} and {@link #SMALL} if {@code width} is not 0, and {@link #CLEAN} if {@code isRemade}: what is to be
 * kept instead of the file.
 */
public record Findings(@Nullable Trouble trouble, String mediaType, int pages, int width, int height, boolean isRemade, List<Paragraph> paragraphs) {

    public static final String SELF = "findings";
    public static final String LARGE = "large.jpg";
    public static final String SMALL = "small.jpg";
    public static final String CLEAN = "clean";

    /** More than a thick book. */
    static final int MOST_PARAGRAPHS = 50_000;
    static final int LONGEST_PARAGRAPH = 20_000;
    private static final int LONGEST_TYPE = 127;

    static Findings refused(Trouble trouble) {
        return new Findings(trouble, "", 0, 0, 0, false, List.of());
    }

    void write(DataOutputStream output) throws IOException {
        output.writeUTF(trouble == null ? "" : trouble.name());
        output.writeUTF(mediaType);
        output.writeInt(pages);
        output.writeInt(width);
        output.writeInt(height);
        output.writeBoolean(isRemade);
        output.writeInt(paragraphs.size());
        for (var paragraph : paragraphs) {
            var words = paragraph.words().getBytes(StandardCharsets.UTF_8);
            output.writeInt(paragraph.page());
            output.writeInt(words.length);
            output.write(words);
        }
    }

    /** Believes nothing: who wrote it may have been taken over by the file it read. */
    public static Findings read(DataInputStream input) throws IOException {
        var trouble = input.readUTF();
        var mediaType = input.readUTF();
        var pages = within(input.readInt(), Integer.MAX_VALUE);
        var width = within(input.readInt(), Pictures.LARGE);
        var height = within(input.readInt(), Pictures.HIGHEST);
        var isRemade = input.readBoolean();
        var count = within(input.readInt(), MOST_PARAGRAPHS);
        var paragraphs = new ArrayList<Paragraph>();
        for (var i = 0; i < count; i++) paragraphs.add(paragraph(input));
        if (trouble.isEmpty() && !(Kind.isTaken(mediaType) && mediaType.length() <= LONGEST_TYPE) || (width == 0) != (height == 0)) throw new IOException("findings that cannot be");
        return new Findings(trouble.isEmpty() ? null : known(trouble), mediaType, pages, width, height, isRemade, List.copyOf(paragraphs));
    }

    private static Paragraph paragraph(DataInputStream input) throws IOException {
        var page = within(input.readInt(), Integer.MAX_VALUE);
        var words = input.readNBytes(within(input.readInt(), 4 * LONGEST_PARAGRAPH));
        return new Paragraph(page, Wording.plain(new String(words, StandardCharsets.UTF_8)));
    }

    private static int within(int value, int most) throws IOException {
        if (value < 0 || value > most) throw new IOException("findings that cannot be");
        return value;
    }

    private static Trouble known(String name) throws IOException {
        for (var trouble : Trouble.values()) if (trouble.name().equals(name)) return trouble;
        throw new IOException("findings that cannot be");
    }
}
