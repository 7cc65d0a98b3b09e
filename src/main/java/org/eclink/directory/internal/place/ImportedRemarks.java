package org.eclink.directory.internal.place;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclink.directory.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What imports have brought of remarks is kept as such. */
@Component
public class ImportedRemarks {

    private static final int AT_ONCE = 500;

    private final PlaceRemarks remarks;
    private final PlaceRows places;
    private final JdbcClient db;
    private final TransactionTemplate transactions;

    ImportedRemarks(PlaceRemarks remarks, PlaceRows places, JdbcClient db, TransactionTemplate transactions) {
        this.remarks = remarks;
        this.places = places;
        this.db = db;
        this.transactions = transactions;
    }

    private record Said(UUID place, String words) {}

    /** What is kept already stays, with who wrote it. */
    public void catchUp() {
        var after = new UUID(0, 0);
        for (var found = next(after); !found.isEmpty(); found = next(after)) {
            var some = found;
            transactions.executeWithoutResult(_ -> keep(some));
            after = found.getLast().place();
        }
    }

    private void keep(List<Said> some) {
        var known = places.all(some.stream().map(Said::place).toList());
        some.forEach(one -> keep(Objects.requireNonNull(known.get(one.place())), one));
    }

    /** Of one that was merged into another nothing is read. */
    private void keep(Place place, Said one) {
        if (place.id().equals(one.place())) remarks.keep(place, one.words(), null);
    }

    private List<Said> next(UUID after) {
        return db.sql("""
                select place, words
                  from (select f.city as place, case when jsonb_exists(f.edited, 'note') then f.edited #>> '{note,v}' else f.imported #>> '{note,v}' end as words
                          from directory.city_facts f where jsonb_exists(f.imported, 'note') or jsonb_exists(f.edited, 'note')
                        union all
                        select o.id, case when jsonb_exists(o.edited, 'role') then o.edited #>> '{role,v}' else o.imported #>> '{role,v}' end
                          from directory.organisation o where jsonb_exists(o.imported, 'role') or jsonb_exists(o.edited, 'role')) s
                 where words <> '' and place > :after order by place limit :most""").param("after", after).param("most", AT_ONCE)
            .query((row, _) -> new Said(row.getObject("place", UUID.class), row.getString("words"))).list();
    }
}
