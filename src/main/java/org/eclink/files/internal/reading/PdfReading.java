package org.eclink.files.internal.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.eclink.files.Trouble;
import org.xml.sax.SAXException;

/** A PDF: nothing in it may run, its pages come to an end, and the first is drawn. */
final class PdfReading {

    static final String TYPE = "application/pdf";
    private static final float POINTS_PER_INCH = 72;
    private static final float SHARPEST = 200;

    private PdfReading() {}

    static Findings of(Path file, Path folder) throws Danger, IOException, SAXException, TikaException {
        PdfEdges.check(file);
        int pages;
        Pictures.Size size;
        try (var source = new RandomAccessReadBufferedFile(file.toFile()); var document = Loader.loadPDF(source, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            PdfObjects.check(document.getDocument());
            pages = PdfPages.count(document.getDocumentCatalog().getCOSObject());
            size = draw(document, folder);
        } catch (InvalidPasswordException locked) {
            throw new Danger(Trouble.LOCKED);
        }
        return new Findings(null, TYPE, pages, size.width(), size.height(), false, Words.of(file, TYPE));
    }

    private static Pictures.Size draw(PDDocument document, Path folder) throws IOException {
        var box = document.getPage(0).getCropBox();
        var widest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        var sharpness = Math.min(SHARPEST, Pictures.LARGE * POINTS_PER_INCH / widest);
        var renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return Pictures.previews(renderer.renderImageWithDPI(0, Math.max(1, sharpness), ImageType.RGB), folder);
    }
}
