package org.eclink.files;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclink.TestDatabase;
import org.eclink.accounts.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Files that are ready at once, without being checked; as the directory keeps them in which tests work. */
public final class PlantedFiles {

    private PlantedFiles() {}

    /** A PDF of one page. */
    public static FileId plant(JdbcClient db, AccountId uploader, String name) {
        var content = Samples.pdf(List.of("Ten parks keep the rain."));
        var hash = DigestUtils.sha256(content);
        var id = UuidCreator.getTimeOrderedEpoch();
        keep(DigestUtils.sha256Hex(content), content, TestDatabase.data(db.sql("select current_database()").query(String.class).single()).resolve("files/blobs"));
        db.sql("insert into files.blob (hash, size, touched_at) values (?, ?, now()) on conflict do nothing").params(hash, content.length).update();
        db.sql("insert into files.content (hash, read_at, media_type, kept, pages, large, small, width, height) values (?, now(), 'application/pdf', ?, 1, ?, ?, 10, 10) on conflict do nothing").params(hash, hash, hash, hash).update();
        db.sql("insert into files.file (id, name, uploader, size, received, added_at, moved_at, stage, content) values (?, ?, ?, ?, ?, now(), now(), 'ready', ?)").params(id, name, uploader.value(), content.length, content.length, hash).update();
        return new FileId(id);
    }

    public static FileId attach(JdbcClient db, FileId file, Holder holder) {
        db.sql("insert into files.attachment (file, kind, holder) values (?, ?, ?)").params(file.value(), holder.kind(), holder.id()).update();
        return file;
    }

    private static void keep(String hash, byte[] content, Path directory) {
        var file = directory.resolve(hash.substring(0, 2)).resolve(hash);
        try {
            java.nio.file.Files.createDirectories(file.getParent());
            java.nio.file.Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
