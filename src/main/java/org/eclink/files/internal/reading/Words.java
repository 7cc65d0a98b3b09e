package org.eclink.files.internal.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.eclink.files.Paragraph;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What a file says, paragraph by paragraph, as a parser of Tika tells it in XHTML. */
final class Words extends DefaultHandler {

    private static final int MOST_LETTERS = 5_000_000;
    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "td", "th", "div", "body", "caption");
    private static final Set<String> UNSAID = Set.of("head", "script", "style");
    /** More than a book inflates, and less than a bomb. */
    private static final double LEAST_INFLATION = 0.001;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private int page;
    private int unsaid;
    private int letters;

    private Words() {}

    static List<Paragraph> of(Path file, String mediaType) throws IOException, SAXException, TikaException {
        ZipSecureFile.setMinInflateRatio(LEAST_INFLATION);
        var words = new Words();
        try (var input = TikaInputStream.get(file)) {
            parser(mediaType).parse(input, words, new Metadata(), context());
        } catch (SAXException end) {
            if (!FileReading.isEnough(end)) throw end;
        }
        words.close();
        return words.paragraphs;
    }

    private static Parser parser(String mediaType) {
        return switch (Kind.of(mediaType).orElseThrow()) {
            case PDF -> new PDFParser();
            case PACKAGE -> mediaType.contains("opendocument") ? new OpenDocumentParser() : new OOXMLParser();
            case OLD_OFFICE -> new OfficeParser();
            case RICH_TEXT -> new RTFParser();
            case TEXT, DRAWING, PICTURE, RECORDING -> new TXTParser();
        };
    }

    /** Nothing within a file is read as a file. */
    private static ParseContext context() {
        var context = new ParseContext();
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setCatchIntermediateIOExceptions(true);
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {

            @Override
            public boolean shouldParseEmbedded(Metadata metadata) {
                return false;
            }

            @Override
            public void parseEmbedded(java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
                // nothing
            }
        });
        return context;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        if (UNSAID.contains(name)) unsaid++;
        if (!PARAGRAPHS.contains(name)) return;
        close();
        var role = attributes.getValue("class");
        if (name.equals("div") && ("page".equals(role) || "slide-content".equals(role) || "slide".equals(role))) page++;
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        if (UNSAID.contains(name)) unsaid--;
        if (PARAGRAPHS.contains(name)) close();
        if (name.equals("br")) open.append('\n');
    }

    @Override
    public void characters(char[] signs, int start, int length) throws SAXException {
        if (unsaid > 0) return;
        open.append(signs, start, length);
        if (open.length() > Findings.LONGEST_PARAGRAPH) close();
    }

    @Override
    public void ignorableWhitespace(char[] signs, int start, int length) {
        open.append(signs, start, length);
    }

    /** An empty line ends a paragraph too, as in plain text. */
    private void close() throws SAXException {
        for (var part : open.toString().split("\\n[ \\t\\r]*\\n")) add(Wording.oneLine(part));
        open.setLength(0);
    }

    private void add(String words) throws SAXException {
        for (var start = 0; start < words.length(); start += Findings.LONGEST_PARAGRAPH) {
            var part = words.substring(start, Math.min(words.length(), start + Findings.LONGEST_PARAGRAPH));
            if (letters + part.length() > MOST_LETTERS || paragraphs.size() == Findings.MOST_PARAGRAPHS) throw new WriteLimitReachedException(MOST_LETTERS);
            paragraphs.add(new Paragraph(page, part));
            letters += part.length();
        }
    }
}
