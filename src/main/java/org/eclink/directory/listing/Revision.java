package org.eclink.directory.listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that move with every change of the directory: one for places, one for people. */
@Repository
public class Revision {

    private final JdbcClient db;

    Revision(JdbcClient db) {
        this.db = db;
    }

    public long ofPlaces() {
        return db.sql("select number from directory.revision").query(Long.class).single();
    }

    public long ofPeople() {
        return db.sql("select number from directory.people_revision").query(Long.class).single();
    }
}
