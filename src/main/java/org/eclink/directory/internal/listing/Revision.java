package org.eclink.directory.internal.listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A number that moves with every change of the directory. */
@Repository
class Revision {

    private final JdbcClient db;

    Revision(JdbcClient db) {
        this.db = db;
    }

    public long number() {
        return db.sql("select number from directory.revision").query(Long.class).single();
    }
}
