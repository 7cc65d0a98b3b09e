package org.eclink.files.internal.catalogue;

import java.util.UUID;
import org.eclink.accounts.AccountId;
import org.eclink.files.FileId;
import org.eclink.files.internal.store.Store;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes files away that belong to nothing, with the pieces of those that were still on their way. */
@Component
public class Deleting {

    private static final String LOOSE = "delete from files.file f where f.uploader = ? and not exists (select from files.attachment a where a.file = f.id) ";

    private final JdbcClient db;
    private final Store store;

    Deleting(JdbcClient db, Store store) {
        this.db = db;
        this.store = store;
    }

    /** Whether it was theirs and belonged to nothing. */
    public boolean delete(FileId id, AccountId by) {
        var isDeleted = db.sql(LOOSE + "and f.id = ?").params(by.value(), id.value()).update() == 1;
        if (isDeleted) store.deleteBelow(Store.pieces(id.value()));
        return isDeleted;
    }

    void leave(AccountId uploader) {
        db.sql(LOOSE + "returning f.id").param(uploader.value()).query(UUID.class).list().forEach(id -> store.deleteBelow(Store.pieces(id)));
        db.sql("update files.file set uploader = null, creation_key = null where uploader = ?").param(uploader.value()).update();
        db.sql("delete from files.allowance where account = ?").param(uploader.value()).update();
    }
}
