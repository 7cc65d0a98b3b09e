package org.eclink.files.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclink.files.FileId;
import org.eclink.files.Files;
import org.eclink.files.Holder;
import org.eclink.files.State;
import org.eclink.files.Trouble;
import org.eclink.files.internal.catalogue.Contents;
import org.eclink.files.internal.catalogue.Sweeping;
import org.eclink.files.internal.check.Checking.Outcome;
import org.eclink.files.internal.check.ScannerTest.Clamd;
import org.eclink.files.internal.store.Store;
import org.eclink.files.internal.store.Workbench;
import org.eclink.files.internal.upload.Arrival;
import org.eclink.files.internal.upload.Creation.Created;
import org.eclink.files.internal.upload.Uploads;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file is checked step by step, with a scanner or without; and what belongs to nothing is swept. */
@RunningApplication
class CheckingTest {

    final Uploads uploads;
    final Arrival arrival;
    final Contents contents;
    final Store store;
    final Workbench workbench;
    final Reader reader;
    final Sweeping sweeping;
    final Files files;
    final JdbcClient db;

    CheckingTest(Uploads uploads, Arrival arrival, Contents contents, Store store, Workbench workbench, Reader reader, Sweeping sweeping, Files files, JdbcClient db) {
        this.uploads = uploads;
        this.arrival = arrival;
        this.contents = contents;
        this.store = store;
        this.workbench = workbench;
        this.reader = reader;
        this.sweeping = sweeping;
        this.files = files;
        this.db = db;
    }

    @AfterEach
    void nothingIsThere() {
        for (var table : new String[] {"files.file", "files.content", "files.blob"}) db.sql("delete from " + table).update();
    }

    /** Arrived, and left to this test to check. */
    private FileId arrived(String words) {
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var created = (Created) arrival.takeAll(null, UUID.randomUUID().toString(), "parks.txt", bytes.length, new ByteArrayInputStream(bytes));
        db.sql("delete from scheduled_tasks where task_name = 'check-file'").update();
        return created.id();
    }

    private Outcome check(FileId file, String scanner) throws InterruptedException {
        return new Checking(uploads, contents, store, workbench, new Scanner(scanner), reader).check(file);
    }

    private State state(FileId file) {
        return files.find(file).orElseThrow().state();
    }

    private void aDayPasses() {
        db.sql("update files.file set moved_at = moved_at - interval '25 hours'").update();
        db.sql("update files.content set read_at = read_at - interval '3 hours'").update();
        db.sql("update files.blob set touched_at = touched_at - interval '3 hours'").update();
    }

    @Test
    void whatTheScannerFindsIsRefusedAndNeverKept() throws Exception {
        try (var clamd = new Clamd()) {
            var file = arrived("Ten parks and a VIRUS.");
            assertThat(check(file, clamd.address())).isEqualTo(Outcome.DONE);
            assertThat(state(file)).isEqualTo(new State.Refused(Trouble.VIRUS));
            assertThat(db.sql("select count(*) from files.blob").query(Integer.class).single()).isZero();
            var clean = arrived("Ten parks keep the rain.");
            assertThat(check(clean, clamd.address())).isEqualTo(Outcome.DONE);
            assertThat(state(clean)).isEqualTo(new State.Ready());
        }
    }

    @Test
    void whileTheScannerIsSilentFilesWait() throws Exception {
        var file = arrived("Ten parks keep the rain.");
        assertThat(check(file, "localhost:1")).isEqualTo(Outcome.UNSCANNED);
        assertThat(state(file)).isEqualTo(new State.Checking());
        assertThat(db.sql("select step from files.file").query(String.class).single()).isEqualTo("waiting");
        try (var clamd = new Clamd()) {
            assertThat(check(file, clamd.address())).isEqualTo(Outcome.DONE);
        }
        assertThat(state(file)).isEqualTo(new State.Ready());
    }

    /** Broken off after the bytes are kept and before the file is ready. */
    @Test
    void aCheckThatIsBrokenOffBeginsAnew() throws Exception {
        var file = arrived("Ten parks keep the rain.");
        assertThat(check(file, null)).isEqualTo(Outcome.DONE);
        var other = arrived("Ten parks keep the rain.");
        db.sql("delete from files.file where id = ?").param(file.value()).update();
        db.sql("delete from files.content").update();
        assertThat(check(other, null)).isEqualTo(Outcome.DONE);
        assertThat(files.text(other)).hasSize(1);
        assertThat(check(other, null)).as("once more").isEqualTo(Outcome.DONE);
        try (var content = files.open(other)) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("Ten parks keep the rain.");
        }
    }

    @Test
    void whatBelongsToNothingIsSweptAfterADay() throws Exception {
        var loose = arrived("Ten parks keep the rain.");
        var attached = arrived("Rotterdam has eleven.");
        check(loose, null);
        check(attached, null);
        files.attach(attached, new Holder("thing", UUID.randomUUID()), null);
        var looseBytes = Store.blob(String.valueOf(files.find(loose).orElseThrow().sha256()));
        var attachedBytes = Store.blob(String.valueOf(files.find(attached).orElseThrow().sha256()));
        sweeping.sweep();
        assertThat(files.find(loose)).as("within the day").isPresent();
        aDayPasses();
        sweeping.sweep();
        assertThat(files.find(loose)).isEmpty();
        assertThat(files.find(attached)).isPresent();
        assertThat(store.has(looseBytes)).isFalse();
        assertThat(store.has(attachedBytes)).isTrue();
    }

    /** The sweeper has seen that nobody needs these bytes; at that moment they come again. */
    @Test
    void bytesThatComeAgainAreNotSwept() throws IOException, InterruptedException {
        var first = arrived("Ten parks keep the rain.");
        check(first, null);
        db.sql("delete from files.file").update();
        db.sql("delete from files.content").update();
        aDayPasses();
        var again = workbench.file();
        java.nio.file.Files.writeString(again, "Ten parks keep the rain.");
        var hash = contents.keep(again);
        sweeping.sweep();
        assertThat(store.has(Store.blob(hash.hex()))).as("touched").isTrue();
        aDayPasses();
        sweeping.sweep();
        assertThat(store.has(Store.blob(hash.hex()))).isFalse();
        java.nio.file.Files.writeString(again, "Ten parks keep the rain.");
        contents.keep(again);
        assertThat(store.has(Store.blob(hash.hex()))).as("brought again").isTrue();
    }

    @Test
    void anUnfinishedUploadIsForgottenAfterAWeek() {
        var created = (Created) uploads.create(null, UUID.randomUUID().toString(), "a.txt", 10);
        arrival.forgetUnfinished();
        assertThat(db.sql("select count(*) from files.file").query(Integer.class).single()).isEqualTo(1);
        db.sql("update files.file set moved_at = moved_at - interval '8 days' where id = ?").param(created.id().value()).update();
        arrival.forgetUnfinished();
        assertThat(db.sql("select count(*) from files.file").query(Integer.class).single()).isZero();
    }
}
