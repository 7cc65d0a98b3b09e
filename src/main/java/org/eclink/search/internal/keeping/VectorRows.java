package org.eclink.search.internal.keeping;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.codec.binary.Hex;
import org.eclink.search.internal.meaning.Vectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VectorRows {

    private final JdbcClient db;

    VectorRows(JdbcClient db) {
        this.db = db;
    }

    /** By the hash of the passage in hexadecimal figures, then by space. */
    Map<String, Map<String, float[]>> of(String embedder, Collection<byte[]> passages) {
        var vectors = new HashMap<String, Map<String, float[]>>();
        if (passages.isEmpty()) return vectors;
        db.sql("select passage, space, vector from search.vector where embedder = ? and passage = any(?)").param(embedder).param(passages.toArray(byte[][]::new))
            .query(row -> {
                vectors.computeIfAbsent(Hex.encodeHexString(row.getBytes("passage")), _ -> new HashMap<>()).put(row.getString("space"), Vectors.of(row.getBytes("vector")));
            });
        return vectors;
    }

    void keep(String embedder, byte[] passage, Map<String, float[]> vectors) {
        vectors.forEach((space, vector) -> db.sql("insert into search.vector (embedder, passage, space, vector) values (?, ?, ?, ?) on conflict do nothing").param(embedder).param(passage).param(space).param(Vectors.bytes(vector)).update());
    }

    /** Those of other models. */
    int forgetOthers(String embedder) {
        return db.sql("delete from search.vector where embedder <> ?").param(embedder).update();
    }
}
