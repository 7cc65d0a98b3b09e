package org.eclink.files.internal.reading;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.eclink.files.Trouble;

/** Pictures, made anew from their pixels and upright: what a camera or a program wrote beside them is gone, and what was something else too is only a picture. */
final class Pictures {

    static final int LARGE = 1200;
    static final int HIGHEST = 2400;
    private static final int SMALL = 360;
    private static final double QUALITY = 0.92;
    private static final double PREVIEW_QUALITY = 0.8;
    /** A picture of more pixels than any camera takes is made to hurt; this many take 160 MB. */
    private static final long MOST_PIXELS = 40_000_000;
    private static final Set<String> PHOTOGRAPHS = Set.of("image/jpeg");

    private Pictures() {}

    /** Of a preview, in pixels. */
    record Size(int width, int height) {}

    /** Photographs stay JPEG, all others become PNG; of a moving picture the first one stays. */
    static Findings remade(Path file, Path folder, String mediaType) throws Danger, IOException {
        check(file.toFile());
        var upright = Thumbnails.of(file.toFile()).scale(1).asBufferedImage();
        var isPhotograph = PHOTOGRAPHS.contains(mediaType);
        var clean = folder.resolve(Findings.CLEAN).toFile();
        if (isPhotograph) write(onWhite(upright), clean, QUALITY);
        else if (!ImageIO.write(upright, "png", clean)) throw new Danger(Trouble.UNREADABLE);
        var size = previews(upright, folder);
        return new Findings(null, isPhotograph ? "image/jpeg" : "image/png", 0, size.width(), size.height(), true, List.of());
    }

    private static void check(File file) throws Danger, IOException {
        try (var input = ImageIO.createImageInputStream(file)) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) throw new Danger(Trouble.UNREADABLE);
            var reader = readers.next();
            try {
                reader.setInput(input);
                check(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static void check(ImageReader reader) throws Danger, IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) throw new Danger(Trouble.ENDLESS);
    }

    /** Two JPEGs, never larger than the picture was. */
    static Size previews(BufferedImage picture, Path folder) throws IOException {
        var large = onWhite(within(picture, LARGE, HIGHEST));
        write(large, folder.resolve(Findings.LARGE).toFile(), PREVIEW_QUALITY);
        write(within(large, SMALL, 2 * SMALL), folder.resolve(Findings.SMALL).toFile(), PREVIEW_QUALITY);
        return new Size(large.getWidth(), large.getHeight());
    }

    private static BufferedImage within(BufferedImage picture, int widest, int highest) throws IOException {
        var share = Math.min(1.0, Math.min((double) widest / picture.getWidth(), (double) highest / picture.getHeight()));
        if (share == 1.0) return picture;
        return Thumbnails.of(picture).forceSize(Math.max(1, (int) (picture.getWidth() * share)), Math.max(1, (int) (picture.getHeight() * share))).asBufferedImage();
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        var white = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var pen = white.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return white;
    }

    private static void write(BufferedImage picture, File file, double quality) throws IOException {
        var jpg = new File(file.getParentFile(), file.getName() + ".writing.jpg");
        Thumbnails.of(picture).scale(1).outputFormat("jpg").outputQuality(quality).toFile(jpg);
        java.nio.file.Files.move(jpg.toPath(), file.toPath());
    }
}
