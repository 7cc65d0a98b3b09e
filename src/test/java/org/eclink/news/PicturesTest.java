package org.eclink.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import javax.imageio.ImageIO;
import org.eclink.accounts.PersonName;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna adds pictures to her news, as her telephone took them. */
@RunningApplication
class PicturesTest {

    private static final String PLACE = "CANARY-51.92N-4.48E";

    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final JdbcClient db;
    String anna = "";
    String item = "";

    PicturesTest(Host host, Newcomers newcomers, Visitors visitors, JdbcClient db) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.db = db;
    }

    @BeforeEach
    void annaHasADraft() {
        anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of()).cookie();
        item = newcomers.post("/en/news/write", anna, "title", "Ten parks", "body", "Ten parks keep the rain.", "voice", "member").header("Location").replaceFirst("[?].*", "").replaceFirst(".*/en", "/en");
    }

    @AfterEach
    void nothingIsNews() {
        for (var table : List.of("news.item", "translation.rendering", "translation.work", "translation.passage")) db.sql("delete from " + table).update();
        newcomers.forgetEverybody();
    }

    private HttpResponse<String> add(byte[] file, String description) throws IOException, InterruptedException {
        var boundary = "x" + UUID.randomUUID();
        var body = new ByteArrayOutputStream();
        for (var field : List.of("key", UUID.randomUUID().toString(), "description", description).stream().gather(Gatherers.windowFixed(2)).toList()) {
            body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(boundary, field.get(0), field.get(1)).getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../../x.jpg\"\r\nContent-Type: image/jpeg\r\n\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(host.address() + item + "/pictures")).header("Cookie", anna).header("Sec-Fetch-Site", "same-origin").header("Content-Type", "multipart/form-data; boundary=" + boundary).POST(BodyPublishers.ofByteArray(body.toByteArray())).build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofString());
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
        return bytes.toByteArray();
    }

    /** Exif in the second segment, upside down by its orientation and with a place. */
    private static byte[] asATelephoneTookIt() throws IOException {
        var plain = picture("jpg", 2400, 1200);
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

    @Test
    void whatTheCameraWroteIsGoneAndThePictureStandsUpright() throws IOException, InterruptedException {
        assertThat(new String(asATelephoneTookIt(), StandardCharsets.ISO_8859_1)).contains(PLACE);
        assertThat(add(asATelephoneTookIt(), "A park in the rain").statusCode()).isEqualTo(303);
        var id = db.sql("select id from news.picture").query(String.class).single();
        assertThat(host.get("/pictures/" + id + "/large.jpg").status()).as("of a draft").isEqualTo(404);
        var published = newcomers.post(item + "/publish", anna).header("Location").replaceFirst("[?].*", "").replaceFirst(".*/en", "/en");
        var large = host.get("/pictures/" + id + "/large.jpg");
        assertThat(large.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(new String(large.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", PLACE);
        var image = ImageIO.read(new ByteArrayInputStream(large.body()));
        assertThat(image.getWidth()).as("orientation 6 lies on its side").isEqualTo(800);
        assertThat(image.getHeight()).isEqualTo(1600);
        assertThat(ImageIO.read(new ByteArrayInputStream(host.get("/pictures/" + id + "/small.jpg").body())).getHeight()).isEqualTo(480);
        assertThat(host.get(published).text()).contains("alt=\"A park in the rain\"", "/pictures/" + id + "/large.jpg");
        assertThat(host.get("/api/v1" + published.substring(3)).text()).contains("A park in the rain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>", "GIF89a<script>", "not a picture"})
    void whatIsNoPictureIsRefused(String content) throws IOException, InterruptedException {
        assertThat(add(content.getBytes(StandardCharsets.UTF_8), "A park").statusCode()).isEqualTo(422);
        assertThat(db.sql("select count(*) from news.picture").query(Integer.class).single()).isZero();
    }

    /** Some bytes that say they are four thousand million pixels. */
    @Test
    void aPictureMadeToHurtIsRefusedBeforeItIsRead() throws IOException, InterruptedException {
        var png = picture("png", 1, 1);
        png[16] = 0;
        png[17] = 0;
        png[18] = (byte) 0xff;
        png[19] = (byte) 0xff;
        png[20] = 0;
        png[21] = 0;
        png[22] = (byte) 0xff;
        png[23] = (byte) 0xff;
        assertThat(add(png, "A park").statusCode()).isEqualTo(422);
    }

    @Test
    void aPictureNeedsToBeDescribedAndNotBeTooLarge() throws IOException, InterruptedException {
        var refused = add(picture("png", 30, 20), " ");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Say what it shows.");
        assertThat(add(new byte[17_000_000], "A park").statusCode()).isEqualTo(413);
    }
}
