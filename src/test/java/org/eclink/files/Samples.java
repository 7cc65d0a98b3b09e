package org.eclink.files;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files, good and bad, made as they are needed. */
public final class Samples {

    public static final String PLACE = "CANARY-51.92N-4.48E";
    private static final float TOP = 780;
    private static final float LINE = 14;

    private Samples() {}

    /** Each page a list of lines; an empty line is a gap. */
    @SafeVarargs
    public static byte[] pdf(List<String>... pages) {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            for (var lines : pages) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var pen = new PDPageContentStream(document, page)) {
                    pen.beginText();
                    pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    pen.newLineAtOffset(60, TOP);
                    for (var line : lines) {
                        pen.showText(line);
                        pen.newLineAtOffset(0, line.isEmpty() ? -2 * LINE : -LINE);
                    }
                    pen.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By hand, so that it holds what no library would write: object 1 is the catalog, 2 the pages, 3 the page; {@code more} are the objects from 4 on. */
    public static byte[] rawPdf(String catalog, String page, String... more) {
        var objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R " + catalog + " >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] " + page + " >>"));
        objects.addAll(List.of(more));
        return numbered(objects);
    }

    /** Ten nodes that each lead ten times to the next: ten thousand million pages in two kilobytes. */
    public static byte[] endlessPdf() {
        var objects = new ArrayList<>(List.of("<< /Type /Catalog /Pages 2 0 R >>"));
        for (var node = 2; node < 12; node++) objects.add("<< /Type /Pages /Count 1 /Kids [" + ((node + 1) + " 0 R ").repeat(10) + "] >>");
        objects.add("<< /Type /Page /MediaBox [0 0 200 200] >>");
        return numbered(objects);
    }

    /** A page that leads back to where it came from. */
    public static byte[] circularPdf() {
        return numbered(List.of("<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [2 0 R 2 0 R] >>"));
    }

    private static byte[] numbered(List<String> objects) {
        var text = new StringBuilder("%PDF-1.7\n");
        var places = new ArrayList<Integer>();
        for (var i = 0; i < objects.size(); i++) {
            places.add(text.length());
            text.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        var table = text.length();
        text.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        places.forEach(place -> text.append("%010d 00000 n \n".formatted(place)));
        text.append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(table).append("\n%%EOF\n");
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A document of one paragraph for each text, with further parts: name, content, name, content. */
    public static byte[] docx(List<String> paragraphs, String... more) {
        var body = new StringBuilder();
        paragraphs.forEach(text -> body.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>"));
        var parts = new ArrayList<>(List.of(
            "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
            "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
            "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + body + "</w:body></w:document>"));
        for (var i = 0; i < more.length; i += 2) {
            var known = parts.indexOf(more[i]);
            if (known >= 0) parts.set(known + 1, more[i + 1]);
            else parts.addAll(List.of(more[i], more[i + 1]));
        }
        return zip(parts);
    }

    /** Of a DOCX: something that is at another place. */
    public static String relationships(String type, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r9\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
            + "\" Target=\"" + target + "\" TargetMode=\"" + mode + "\"/></Relationships>";
    }

    public static byte[] zip(List<String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var i = 0; i < parts.size(); i += 2) {
                zip.putNextEntry(new ZipEntry(parts.get(i)));
                zip.write(parts.get(i + 1).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A document whose one part is so many megabytes of the same sign. */
    public static byte[] bomb(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        var whole = docx(List.of("Boom"));
        try (var zip = new ZipOutputStream(bytes); var source = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(whole))) {
            for (var entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                source.transferTo(zip);
                zip.closeEntry();
            }
            zip.putNextEntry(new ZipEntry("word/media/picture.xml"));
            var same = new byte[1 << 20];
            Arrays.fill(same, (byte) ' ');
            for (var i = 0; i < megabytes; i++) zip.write(same);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    public static byte[] picture(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < width; x++) for (var y = 0; y < height; y += 7) image.setRGB(x, y, new Color(x % 256, y % 256, 99).getRGB());
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Exif in the second segment, on its side by its orientation, and with a place. */
    public static byte[] photograph(int width, int height) {
        var plain = picture("jpg", width, height);
        var tiff = new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0x01, 0x0e, 0, 2, 0, 0, 0, (byte) (PLACE.length() + 1), 0, 0, 0, 38, 0, 0, 0, 0};
        var exif = new ByteArrayOutputStream();
        exif.writeBytes("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        exif.writeBytes(tiff);
        exif.writeBytes((PLACE + "\0").getBytes(StandardCharsets.US_ASCII));
        var all = new ByteArrayOutputStream();
        all.write(plain, 0, 2);
        var length = exif.size() + 2;
        all.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, (byte) (length >> 8), (byte) length});
        all.writeBytes(exif.toByteArray());
        all.writeBytes(Arrays.copyOfRange(plain, 2, plain.length));
        return all.toByteArray();
    }

    public static byte[] joined(byte[] first, byte[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    public static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
