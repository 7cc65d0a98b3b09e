package org.eclink.files.internal.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.eclink.files.Samples.docx;
import static org.eclink.files.Samples.joined;
import static org.eclink.files.Samples.pdf;
import static org.eclink.files.Samples.picture;
import static org.eclink.files.Samples.rawPdf;
import static org.eclink.files.Samples.relationships;
import static org.eclink.files.Samples.text;
import static org.eclink.files.Samples.zip;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.eclink.files.Paragraph;
import org.eclink.files.Samples;
import org.eclink.files.Trouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileReadingTest {

    @TempDir
    Path folder;

    private Findings findings(byte[] content) throws IOException {
        return FileReading.findings(Files.write(folder.resolve("whole"), content), folder);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
            arguments("a PDF that runs a script when it is opened", rawPdf("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", ""), Trouble.SCRIPT),
            arguments("a PDF with a script that nothing leads to", rawPdf("", "", "<< /S /JavaScript /JS (app.alert\\(1\\)) >>"), Trouble.SCRIPT),
            arguments("a PDF with a script in a field of a page", rawPdf("", "/Annots [<< /Subtype /Widget /AA << /F << /JS (x) >> >> >>]"), Trouble.SCRIPT),
            arguments("a PDF that starts a program", rawPdf("/OpenAction << /S /Launch /F (calc.exe) >>", ""), Trouble.ACTION),
            arguments("a PDF that sends its form away", rawPdf("", "/Annots [<< /Subtype /Link /A << /S /SubmitForm /F (http://a.example) >> >>]"), Trouble.ACTION),
            arguments("a PDF with a file in it", rawPdf("/Names << /EmbeddedFiles << /Names [(a) 4 0 R] >> >>", "", "<< /Type /Filespec /EF << /F 5 0 R >> >>"), Trouble.EMBEDDED),
            arguments("a PDF with a form of XFA", rawPdf("/AcroForm << /XFA [(x) (y)] >>", ""), Trouble.SCRIPT),
            arguments("a PDF whose pages never end", Samples.endlessPdf(), Trouble.ENDLESS),
            arguments("a PDF whose pages go round", Samples.circularPdf(), Trouble.ENDLESS),
            arguments("a PDF that is an archive too", joined(pdf(List.of("Two")), zip(List.of("a.txt", "a"))), Trouble.ARCHIVE),
            arguments("half a PDF", Arrays.copyOf(pdf(List.of("Half")), 300), Trouble.UNREADABLE),
            arguments("a document that fetches its template", docx(List.of("Hello"), "word/_rels/settings.xml.rels", relationships("attachedTemplate", "http://a.example/t.dotm", "External")), Trouble.EXTERNAL),
            arguments("a document that fetches a picture", docx(List.of("Hello"), "word/_rels/document.xml.rels", relationships("image", "https://a.example/1.png", "External")), Trouble.EXTERNAL),
            arguments("a document that declares entities", docx(List.of("Hello"), "word/document.xml", "<!DOCTYPE w [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><w>&e;</w>"), Trouble.EXTERNAL),
            arguments("a document with macros", docx(List.of("Hello"), "word/vbaProject.bin", "VBA"), Trouble.MACROS),
            arguments("a document with an object", docx(List.of("Hello"), "word/embeddings/oleObject1.bin", "x"), Trouble.EMBEDDED),
            arguments("a document with a path that leads out", docx(List.of("Hello"), "../../etc/cron.d/x", "x"), Trouble.UNREADABLE),
            arguments("a document that inflates to more than anybody writes", Samples.bomb(60), Trouble.ENDLESS),
            arguments("an archive", zip(List.of("a.exe", "MZ")), Trouble.ARCHIVE),
            arguments("a page", text("<!doctype html><html><body><script>alert(1)</script></body></html>"), Trouble.KIND),
            arguments("a program", text("MZ\u0090\0\3\0\0\0\4\0\0\0"), Trouble.KIND),
            arguments("a drawing with a script", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"), Trouble.SCRIPT),
            arguments("a drawing that runs when touched", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><rect onclick=\"alert(1)\"/></svg>"), Trouble.SCRIPT),
            arguments("a drawing whose link is a script", text("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><a xlink:href=\" JavaScript:alert(1)\"><rect/></a></svg>"), Trouble.SCRIPT),
            arguments("a drawing with a page in it", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><foreignObject><p/></foreignObject></svg>"), Trouble.SCRIPT),
            arguments("a drawing that fetches", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"https://a.example/1.png\"/></svg>"), Trouble.EXTERNAL),
            arguments("a drawing whose style fetches", text("<svg xmlns=\"http://www.w3.org/2000/svg\"><style>@import 'https://a.example/1.css';</style></svg>"), Trouble.EXTERNAL),
            arguments("a drawing that declares entities", text("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"lol\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a;</text></svg>"), Trouble.EXTERNAL),
            arguments("a picture that is a script", text("GIF89a/*\0\0\0\0*/=1;alert(1)"), Trouble.UNREADABLE),
            arguments("a picture of four thousand million pixels", hugePicture(), Trouble.ENDLESS),
            arguments("a letter in RTF with a program", text("{\\rtf1 {\\object\\objemb{\\*\\objdata 0105}}}"), Trouble.EMBEDDED),
            arguments("a letter in RTF that fetches its template", text("{\\rtf1 {\\*\\template http://a.example/x}}"), Trouble.EXTERNAL),
            arguments("an old document with macros", oldDocument("Macros"), Trouble.MACROS),
            arguments("a document behind a password", oldDocument("EncryptedPackage"), Trouble.LOCKED));
    }

    private static byte[] hugePicture() {
        var png = picture("png", 1, 1);
        for (var at = 16; at < 24; at++) png[at] = (byte) (at % 4 < 2 ? 0 : 0xff);
        return png;
    }

    private static byte[] oldDocument(String folder) {
        try (var system = new POIFSFileSystem(); var bytes = new ByteArrayOutputStream()) {
            system.createDocument(new ByteArrayInputStream(new byte[4096]), "WordDocument");
            if (folder.equals("EncryptedPackage")) {
                system.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptedPackage");
                system.createDocument(new ByteArrayInputStream(new byte[64]), "EncryptionInfo");
            } else system.createDirectory(folder);
            system.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatCouldHurtIsRefusedForWhatItIs(String what, byte[] content, Trouble trouble) throws IOException {
        assertThat(findings(content).trouble()).as(what).isEqualTo(trouble);
    }

    @Test
    void aPdfIsReadParagraphByParagraphAndItsFirstPageDrawn() throws IOException {
        var found = findings(pdf(List.of("Ten parks keep the rain that used to flood the sta-", "tion square every summer.", "", "", "Rotterdam has eleven."), List.of("The second page.")));
        assertThat(found.trouble()).isNull();
        assertThat(found.mediaType()).isEqualTo("application/pdf");
        assertThat(found.pages()).isEqualTo(2);
        assertThat(found.paragraphs()).containsExactly(new Paragraph(1, "Ten parks keep the rain that used to flood the station square every summer."), new Paragraph(1, "Rotterdam has eleven."), new Paragraph(2, "The second page."));
        var large = ImageIO.read(folder.resolve(Findings.LARGE).toFile());
        assertThat(List.of(large.getWidth(), large.getHeight())).isEqualTo(List.of(found.width(), found.height()));
        assertThat(large.getHeight()).isBetween(1100, 1200);
        assertThat(ImageIO.read(folder.resolve(Findings.SMALL).toFile()).getWidth()).isLessThanOrEqualTo(360);
    }

    @Test
    void aLinkThatAReaderFollowsIsNoDanger() throws IOException {
        assertThat(findings(rawPdf("/OpenAction [3 0 R /Fit]", "/Annots [<< /Subtype /Link /A << /S /URI /URI (https://essen.example) >> >>]")).trouble()).isNull();
        assertThat(findings(docx(List.of("Hello"), "word/_rels/document.xml.rels", relationships("hyperlink", "https://essen.example", "External"))).trouble()).isNull();
    }

    @Test
    void aDocumentIsRead() throws IOException {
        var found = findings(docx(List.of("十座公园留住雨水。", "Zehn Parks halten den Regen.")));
        assertThat(found.mediaType()).isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(found.paragraphs()).extracting(Paragraph::words).containsExactly("十座公园留住雨水。", "Zehn Parks halten den Regen.");
    }

    @Test
    void plainTextIsReadWhateverItIsIn() throws IOException {
        assertThat(findings(text("Ten parks\nkeep the rain.\n\nRotterdam has eleven.\n")).paragraphs()).extracting(Paragraph::words).containsExactly("Ten parks keep the rain.", "Rotterdam has eleven.");
        var chinese = "海绵城市是指城市能够像海绵一样，在适应环境变化和应对自然灾害等方面具有良好的弹性。\n下雨时吸水、蓄水、渗水、净水，需要时将蓄存的水释放并加以利用。\n";
        assertThat(findings(chinese.getBytes("GB18030")).paragraphs()).extracting(Paragraph::words).containsExactly(chinese.replace("\n", ""));
    }

    @Test
    void aTableAndALibraryArePlainText() throws IOException {
        assertThat(findings(text("city,year\nLuoyang,2014\nEssen,2017\n")).mediaType()).isEqualTo("text/plain");
        assertThat(findings(text("{\"type\": \"FeatureCollection\", \"features\": []}")).mediaType()).isEqualTo("text/plain");
        assertThat(findings(text("@book{lu2014,\n  title = {Ten parks}\n}\n")).mediaType()).isEqualTo("text/plain");
    }

    @Test
    void aPhotographStandsUprightAndSaysNothingOfWhereItWasTaken() throws IOException {
        assertThat(new String(Samples.photograph(2400, 1200), StandardCharsets.ISO_8859_1)).contains(Samples.PLACE);
        var found = findings(Samples.photograph(2400, 1200));
        assertThat(found.isRemade()).isTrue();
        assertThat(found.mediaType()).isEqualTo("image/jpeg");
        var clean = Files.readString(folder.resolve(Findings.CLEAN), StandardCharsets.ISO_8859_1);
        assertThat(clean).doesNotContain("Exif", Samples.PLACE);
        var image = ImageIO.read(folder.resolve(Findings.CLEAN).toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).as("orientation 6 lies on its side").isEqualTo(List.of(1200, 2400));
        assertThat(found.width()).isEqualTo(1200);
    }

    @Test
    void whatIsBehindAPictureIsGone() throws IOException {
        var found = findings(joined(picture("gif", 20, 10), text("*/;alert(1)")));
        assertThat(found.mediaType()).isEqualTo("image/png");
        assertThat(Files.readString(folder.resolve(Findings.CLEAN), StandardCharsets.ISO_8859_1)).doesNotContain("alert");
    }

    @Test
    void aDrawingThatOnlyDrawsIsTaken() throws IOException {
        assertThat(findings(text("<svg xmlns=\"http://www.w3.org/2000/svg\"><defs><linearGradient id=\"a\"/></defs><a href=\"https://essen.example\"><rect fill=\"url(#a)\" width=\"9\" height=\"9\"/></a></svg>")).trouble()).isNull();
    }

    @Test
    void whatIsFoundGoesToTheOtherProcessAndNothingThatCannotBe() throws IOException {
        var found = new Findings(null, "text/plain", 0, 0, 0, false, List.of(new Paragraph(0, "十座公园")));
        assertThat(read(found)).isEqualTo(found);
        assertThat(read(Findings.refused(Trouble.VIRUS)).trouble()).isEqualTo(Trouble.VIRUS);
        assertThatThrownBy(() -> read(new Findings(null, "text/html", 0, 0, 0, false, List.of()))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> read(new Findings(null, "text/plain", 0, 90_000, 5, false, List.of()))).isInstanceOf(IOException.class);
    }

    private static Findings read(Findings found) throws IOException {
        var bytes = new ByteArrayOutputStream();
        found.write(new DataOutputStream(bytes));
        return Findings.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    }
}
