package org.eclink.news.internal.picture;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Pictures {

    private static final String ALL = "select id, item, width, height, description from news.picture ";

    private final JdbcClient db;

    Pictures(JdbcClient db) {
        this.db = db;
    }

    /** In their order, by what they belong to. */
    public Map<UUID, List<Picture>> of(Collection<UUID> items) {
        var found = new HashMap<UUID, List<Picture>>();
        db.sql(ALL + "where item = any(?) order by item, position, id").param(items.toArray(UUID[]::new))
            .query((row, _) -> new Picture(row.getObject("id", UUID.class), row.getObject("item", UUID.class), row.getInt("width"), row.getInt("height"), row.getString("description"))).list()
            .forEach(picture -> found.computeIfAbsent(picture.item(), _ -> new ArrayList<>()).add(picture));
        return found;
    }

    public List<Picture> of(UUID item) {
        return of(List.of(item)).getOrDefault(item, List.of());
    }

    UUID add(UUID item, String description, Resized resized) {
        var id = UuidCreator.getTimeOrderedEpoch();
        db.sql("""
                insert into news.picture (id, item, position, width, height, description, large, small)
                values (?, ?, (select coalesce(max(position), 0) + 1 from news.picture where item = ?), ?, ?, ?, ?, ?)""")
            .param(id).param(item).param(item).param(resized.width()).param(resized.height()).param(description).param(resized.large()).param(resized.small()).update();
        return id;
    }

    boolean remove(UUID item, UUID picture) {
        return db.sql("delete from news.picture where id = ? and item = ?").params(picture, item).update() == 1;
    }

    Optional<UUID> item(UUID picture) {
        return db.sql("select item from news.picture where id = ?").param(picture).query(UUID.class).optional();
    }

    byte[] bytes(UUID picture, boolean isLarge) {
        return db.sql("select " + (isLarge ? "large" : "small") + " from news.picture where id = ?").param(picture).query(byte[].class).single();
    }
}
