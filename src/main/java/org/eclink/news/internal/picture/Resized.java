package org.eclink.news.internal.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;

/** A picture made anew from its pixels, upright, in two sizes: nothing that a camera or a program wrote beside them is left. JPEG. */
@SuppressWarnings("ArrayRecordComponent") // bytes on their way to the database, never compared
record Resized(int width, int height, byte[] large, byte[] small) {

    private static final Set<String> FORMATS = Set.of("jpeg", "png", "gif", "webp");
    private static final int LARGE = 1600;
    private static final int SMALL = 480;
    private static final double QUALITY = 0.85;
    /** A picture of more pixels than any camera takes is made to hurt. */
    private static final long MOST_PIXELS = 60_000_000;

    /** Empty for what is no picture by its content, or too large a one. */
    static Optional<Resized> of(byte[] file) {
        try {
            if (!isPossible(file)) return Optional.empty();
            var large = scaled(file, LARGE);
            return Optional.of(new Resized(large.getWidth(), large.getHeight(), jpeg(large), jpeg(Thumbnails.of(large).size(SMALL, SMALL).asBufferedImage())));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }

    private static boolean isPossible(byte[] file) throws IOException {
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) return false;
            var reader = readers.next();
            try {
                reader.setInput(input);
                return isPossible(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean isPossible(ImageReader reader) throws IOException {
        return FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT)) && (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
    }

    /** On white where one could see through it; never larger than it was. */
    private static BufferedImage scaled(byte[] file, int longest) throws IOException {
        var upright = Thumbnails.of(new ByteArrayInputStream(file)).scale(1).asBufferedImage();
        var share = Math.min(1.0, (double) longest / Math.max(upright.getWidth(), upright.getHeight()));
        var smaller = Thumbnails.of(upright).size(Math.max(1, (int) Math.round(upright.getWidth() * share)), Math.max(1, (int) Math.round(upright.getHeight() * share))).keepAspectRatio(false).asBufferedImage();
        var white = new BufferedImage(smaller.getWidth(), smaller.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = white.createGraphics();
        pen.drawImage(smaller, 0, 0, Color.WHITE, null);
        pen.dispose();
        return white;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        Thumbnails.of(image).scale(1).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(bytes);
        return bytes.toByteArray();
    }
}
