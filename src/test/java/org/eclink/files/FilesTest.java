package org.eclink.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.awaitility.Awaitility;
import org.eclink.accounts.AccountClosed;
import org.eclink.accounts.AccountId;
import org.eclink.accounts.PersonName;
import org.eclink.running.Host;
import org.eclink.running.Newcomers;
import org.eclink.running.RunningApplication;
import org.eclink.running.Visitors;
import org.eclink.running.Visitors.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Anna uploads files and attaches them to something of hers; Bo is another member. */
@RunningApplication
class FilesTest {

    final Tus tus;
    final Host host;
    final Newcomers newcomers;
    final Visitors visitors;
    final Files files;
    final JdbcClient db;
    final ApplicationEventPublisher events;
    final TransactionTemplate transactions;
    SignedIn anna = new SignedIn(new AccountId(new UUID(0, 0)), "");
    SignedIn bo = anna;

    FilesTest(Host host, Newcomers newcomers, Visitors visitors, Files files, JdbcClient db, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
        this.host = host;
        this.newcomers = newcomers;
        this.visitors = visitors;
        this.files = files;
        this.db = db;
        this.events = events;
        this.transactions = new TransactionTemplate(transactions);
        this.tus = new Tus(host, db);
    }

    @BeforeEach
    void annaAndBoAreMembers() {
        anna = visitors.signedIn(new PersonName(null, "Anna de Vries"), List.of());
        bo = visitors.signedIn(new PersonName("薄", "Bo"), List.of());
    }

    @AfterEach
    void nothingIsThere() {
        for (var table : List.of("files.file", "files.content", "files.blob", "files.allowance")) db.sql("delete from " + table).update();
        newcomers.forgetEverybody();
    }

    private StoredFile uploaded(String name, byte[] content) {
        return tus.checked(files, tus.uploaded(anna, name, content));
    }

    private HttpResponse<byte[]> get(StoredFile file, SignedIn by, String... headers) {
        return tus.get(file.address(), by, headers);
    }

    @Test
    void whatIsUploadedIsReadAndGivenOutUnderItsName() {
        var content = Samples.pdf(List.of("Ten parks keep the rain."), List.of("Rotterdam has eleven."));
        var file = uploaded("../../设计 方案(最终)\u202efdp.exe", content);
        assertThat(file.state()).isEqualTo(new State.Ready());
        assertThat(file.name()).isEqualTo("设计 方案(最终)fdp.exe.pdf");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.sha256()).isEqualTo(DigestUtils.sha256Hex(content));
        assertThat(file.pages()).isEqualTo(2);
        assertThat(files.text(file.id())).containsExactly(new Paragraph(1, "Ten parks keep the rain."), new Paragraph(2, "Rotterdam has eleven."));
        Awaitility.await().untilAsserted(() -> assertThat(PlantedHolder.READ).contains(file.id()));
        var answer = get(file, anna);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"__ __(__)fdp.exe.pdf\"; filename*=UTF-8''%E8%AE%BE%E8%AE%A1%20%E6%96%B9%E6%A1%88%28%E6%9C%80%E7%BB%88%29fdp.exe.pdf");
        assertThat(answer.headers().firstValue("ETag")).contains("\"" + file.sha256() + "\"");
        assertThat(answer.headers().allValues("Content-Security-Policy")).singleElement().asString().startsWith("sandbox; default-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(tus.get(file.preview().small(), anna).headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(host.get("/en/files/" + file.id() + "/read", "Cookie", anna.cookie()).text()).contains("data-leaves=\"" + file.address(), "2 pages");
    }

    @Test
    void aPartIsGivenOutToWhoAsksForAPart() {
        var file = uploaded("parks.txt", "Ten parks keep the rain.".getBytes(UTF_8));
        var part = get(file, anna, "Range", "bytes=4-8");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(new String(part.body(), UTF_8)).isEqualTo("parks");
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes 4-8/24");
        assertThat(new String(get(file, anna, "Range", "bytes=-5").body(), UTF_8)).isEqualTo("rain.");
        var several = get(file, anna, "Range", "bytes=0-2,10-13");
        assertThat(several.statusCode()).isEqualTo(206);
        assertThat(several.headers().firstValue("Content-Type").orElseThrow()).startsWith("multipart/byteranges; boundary=");
        assertThat(new String(several.body(), UTF_8)).contains("Ten", "keep", "Content-Range: bytes 10-13/24").doesNotContain("parks");
        assertThat(get(file, anna, "Range", "bytes=24-").statusCode()).isEqualTo(416);
        assertThat(get(file, anna, "Range", "bytes=4-8", "If-Range", "\"" + file.sha256() + "\"").statusCode()).isEqualTo(206);
        var whole = get(file, anna, "Range", "bytes=4-8", "If-Range", "\"another\"");
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(new String(whole.body(), UTF_8)).isEqualTo("Ten parks keep the rain.");
        assertThat(get(file, anna, "If-None-Match", "\"" + file.sha256() + "\"").statusCode()).isEqualTo(304);
        assertThat(get(file, anna).headers().firstValue("Content-Disposition").orElseThrow()).startsWith("inline");
        assertThat(tus.ask("HEAD", file.address(), anna).headers().firstValue("Content-Length")).contains("24");
    }

    @Test
    void aFileIsAsVisibleAsWhatItBelongsTo() {
        var file = uploaded("parks.txt", "Ten parks keep the rain.".getBytes(UTF_8));
        assertThat(get(file, bo).statusCode()).as("belongs to nothing").isEqualTo(404);
        assertThat(files.attach(file.id(), PlantedHolder.FOR_MEMBERS, bo.account())).isEqualTo(Attaching.UNKNOWN);
        assertThat(files.attach(file.id(), PlantedHolder.FOR_MEMBERS, anna.account())).isEqualTo(Attaching.ATTACHED);
        assertThat(files.attach(file.id(), PlantedHolder.FOR_MEMBERS, anna.account())).isEqualTo(Attaching.ATTACHED);
        assertThat(files.of(PlantedHolder.FOR_MEMBERS)).extracting(StoredFile::id).containsExactly(file.id());
        assertThat(get(file, bo).statusCode()).isEqualTo(200);
        assertThat(host.get(file.address()).status()).as("for a visitor").isEqualTo(404);
        assertThat(host.get("/en/files/mine", "Cookie", anna.cookie()).text()).contains("Belongs to", "Something for members");
        files.attach(file.id(), PlantedHolder.FOR_ALL, anna.account());
        assertThat(host.get(file.address()).header("Cache-Control")).isEqualTo("no-cache, public");
        files.detachAll(PlantedHolder.FOR_ALL);
        files.detachAll(PlantedHolder.FOR_MEMBERS);
        files.attach(file.id(), new Holder("forgotten", UUID.randomUUID()), anna.account());
        assertThat(get(file, anna).statusCode()).as("of a kind that nobody knows").isEqualTo(404);
        assertThat(files.loose(anna.account())).isEmpty();
    }

    @Test
    void theSameBytesAreKeptOnceAndReadOnce() {
        var content = Samples.docx(List.of("Ten parks keep the rain."));
        var first = tus.uploaded(anna, "parks.docx", content);
        var second = tus.uploaded(bo, "Parken.docx", content);
        var one = tus.checked(files, first);
        var other = tus.checked(files, second);
        assertThat(one.sha256()).isEqualTo(other.sha256());
        assertThat(other.name()).isEqualTo("Parken.docx");
        assertThat(db.sql("select count(*) from files.blob").query(Integer.class).single()).isEqualTo(1);
        assertThat(db.sql("select count(*) from files.paragraph").query(Integer.class).single()).isEqualTo(1);
        assertThat(db.sql("select count(*) from files.piece").query(Integer.class).single()).isZero();
        assertThat(newcomers.post("/en/files/" + first + "/delete", anna.cookie()).status()).isEqualTo(303);
        assertThat(get(other, bo).body()).isEqualTo(content);
    }

    @Test
    void whatCouldHurtIsRefusedAndSaysWhy() {
        var file = uploaded("plan.pdf", Samples.rawPdf("/OpenAction << /S /Launch /F (calc.exe) >>", ""));
        assertThat(file.state()).isEqualTo(new State.Refused(Trouble.ACTION));
        assertThat(get(file, anna).statusCode()).isEqualTo(404);
        assertThat(files.attach(file.id(), new Holder("thing", UUID.randomUUID()), anna.account())).isEqualTo(Attaching.REFUSED);
        assertThat(host.get("/en/files/mine", "Cookie", anna.cookie()).text()).contains("plan.pdf", "it holds actions that start something");
        assertThat(db.sql("select count(*) from files.blob").query(Integer.class).single()).isZero();
    }

    @Test
    void aBrokenUploadGoesOnWhereItWas() {
        var content = new byte[20_000_000];
        new Random(1).nextBytes(content);
        var upload = tus.created(anna, "noise.txt", content.length);
        assertThat(tus.broken(upload, anna, content, 13_000_000)).as("breaks off").isTrue();
        var here = tus.offset(upload, anna);
        assertThat(here).isBetween(8_388_608L, 13_000_000L);
        assertThat(tus.offset(upload, bo)).as("of somebody else").isEqualTo(-404);
        assertThat(tus.patch(upload, anna, content, 0, 1000).statusCode()).as("from the beginning").isEqualTo(409);
        assertThat(tus.patch(upload, anna, content, here, content.length).statusCode()).isEqualTo(204);
        var file = tus.checked(files, tus.id(upload));
        assertThat(file.sizeBytes()).isEqualTo(content.length);
        assertThat(file.state()).as("noise is no text").isEqualTo(new State.Refused(Trouble.KIND));
        assertThat(db.sql("select encode(hash, 'hex') from files.content").query(String.class).single()).isEqualTo(DigestUtils.sha256Hex(content));
    }

    @Test
    void whatIsNotWhatItsDigestSaysIsSentAgain() {
        var content = "Ten parks keep the rain.".getBytes(UTF_8);
        var upload = tus.created(anna, "parks.txt", content.length);
        assertThat(tus.patch(upload, anna, content, 0, content.length, "Upload-Checksum", "sha256 " + Base64.getEncoder().encodeToString(new byte[32])).statusCode()).isEqualTo(460);
        assertThat(tus.offset(upload, anna)).isZero();
        assertThat(tus.patch(upload, anna, content, 0, content.length, "Upload-Checksum", "md5 AAAA").statusCode()).isEqualTo(400);
        assertThat(tus.patch(upload, anna, content, 0, content.length, "Upload-Checksum", "sha1 " + Base64.getEncoder().encodeToString(DigestUtils.sha1(content))).statusCode()).isEqualTo(204);
        assertThat(tus.offset(upload, anna)).isEqualTo(content.length);
    }

    @Test
    void theProtocolIsKept() {
        var offer = tus.ask("OPTIONS", "/files/uploads", anna);
        assertThat(offer.statusCode()).isEqualTo(204);
        assertThat(offer.headers().firstValue("Tus-Extension")).contains("creation,termination,checksum,expiration");
        assertThat(offer.headers().firstValue("Tus-Max-Size")).contains("1073741824");
        assertThat(tus.ask("POST", "/files/uploads", anna, "Upload-Length", "5").statusCode()).as("another version").isEqualTo(412);
        assertThat(tus.ask("POST", "/files/uploads", anna, "Tus-Resumable", "1.0.0", "Upload-Length", "0").statusCode()).isEqualTo(400);
        assertThat(tus.ask("POST", "/files/uploads", anna, "Tus-Resumable", "1.0.0", "Upload-Length", "99999999999999999999").statusCode()).isEqualTo(400);
        assertThat(tus.ask("POST", "/files/uploads", anna, "Tus-Resumable", "1.0.0", "Upload-Length", "1073741825").statusCode()).isEqualTo(413);
        var key = UUID.randomUUID().toString();
        assertThat(tus.created(anna, "a.txt", 5, key)).as("the same creation twice").isEqualTo(tus.created(anna, "a.txt", 5, key));
        var upload = tus.created(anna, "b.txt", 5);
        assertThat(tus.ask("PATCH", upload, anna, "Tus-Resumable", "1.0.0", "Upload-Offset", "0").statusCode()).as("of another type").isEqualTo(415);
        assertThat(tus.patch(upload, anna, new byte[9], 0, 9).statusCode()).as("more than was said").isEqualTo(413);
        assertThat(tus.ask("HEAD", upload, anna).headers().firstValue("Upload-Expires")).isPresent();
        assertThat(tus.ask("DELETE", upload, bo, "Tus-Resumable", "1.0.0").statusCode()).isEqualTo(404);
        assertThat(tus.ask("DELETE", upload, anna, "Tus-Resumable", "1.0.0").statusCode()).isEqualTo(204);
        assertThat(tus.offset(upload, anna)).isEqualTo(-404);
    }

    /** Five gigabytes a day: of ten who ask at once for one each, five may. */
    @Test
    void aDaysBytesAreCountedInTheDatabase() throws InterruptedException {
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = IntStream.range(0, 10).<Callable<Integer>>mapToObj(_ -> () -> tus.ask("POST", "/files/uploads", anna, "Tus-Resumable", "1.0.0", "Upload-Length", "1073741824").statusCode()).toList();
            assertThat(crowd.invokeAll(asked).stream().map(answer -> answer.resultNow())).containsExactlyInAnyOrder(201, 201, 201, 201, 201, 429, 429, 429, 429, 429);
        }
        assertThat(db.sql("select count(*) from files.file").query(Integer.class).single()).isEqualTo(5);
    }

    @Test
    void withoutScriptASmallFileIsSentAsAForm() {
        assertThat(tus.form(anna, "parks.txt", new byte[0]).statusCode()).isEqualTo(422);
        var key = UUID.randomUUID().toString();
        assertThat(tus.form(anna, "parks.txt", "Ten parks".getBytes(UTF_8), key).statusCode()).isEqualTo(303);
        assertThat(tus.form(anna, "parks.txt", "Ten parks".getBytes(UTF_8), key).statusCode()).as("sent twice").isEqualTo(303);
        var id = new FileId(db.sql("select id from files.file").query(UUID.class).single());
        assertThat(tus.checked(files, id).mediaType()).isEqualTo("text/plain");
        var page = host.get("/zh/files/mine", "Cookie", anna.cookie()).text();
        assertThat(page).contains("parks.txt", "可用", "尚无归属");
        assertThat(host.get("/en/files/mine", "Cookie", bo.cookie()).text()).doesNotContain("parks.txt");
        assertThat(newcomers.post("/en/files/" + id + "/delete", bo.cookie()).status()).isEqualTo(404);
        assertThat(newcomers.post("/en/files/" + id + "/delete", anna.cookie()).status()).isEqualTo(303);
        assertThat(files.find(id)).isEmpty();
    }

    @Test
    void whoLeavesLeavesOnlyWhatBelongsToSomething() {
        var loose = PlantedFiles.plant(db, anna.account(), "loose.pdf");
        var shared = PlantedFiles.attach(db, PlantedFiles.plant(db, anna.account(), "shared.pdf"), PlantedHolder.FOR_MEMBERS);
        transactions.executeWithoutResult(_ -> events.publishEvent(new AccountClosed(anna.account(), false)));
        Awaitility.await().untilAsserted(() -> assertThat(files.find(loose)).isEmpty());
        assertThat(files.find(shared)).hasValueSatisfying(file -> assertThat(file.by()).isNull());
    }

    @Test
    void thePlatformBringsFilesOfItsOwn() {
        var id = files.take("report.docx", new ByteArrayInputStream(Samples.docx(List.of("Ten parks"))));
        var file = tus.checked(files, id);
        assertThat(file.by()).isNull();
        assertThat(file.isReady()).isTrue();
        assertThat(get(file, anna).statusCode()).isEqualTo(404);
        assertThat(files.attach(id, new Holder("thing", UUID.randomUUID()), null)).isEqualTo(Attaching.ATTACHED);
    }
}
