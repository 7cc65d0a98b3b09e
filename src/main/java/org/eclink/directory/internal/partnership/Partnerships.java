package org.eclink.directory.internal.partnership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.city.CityCards;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.names.NameHits;
import org.eclink.directory.internal.names.NameSearch;
import org.eclink.directory.internal.names.SlugOrId;
import org.eclink.directory.internal.partnership.Partnership.End;
import org.eclink.directory.listing.Numbered;
import org.eclink.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Partnerships {

    private static final String ALL = "select " + CityCards.columns("e") + ", " + CityCards.columns("c") + """
            , p.id, p.number, p.code, p.slug, p.imported || p.edited as facts, p.european_name, p.chinese_name
            \sfrom directory.partnership p
              left join directory.city e on e.id = p.european_city
              left join directory.city c on c.id = p.chinese_city
            """;

    private static final int EUROPEAN = 1;
    private static final int CHINESE = EUROPEAN + CityCards.width();
    private static final int OWN = CHINESE + CityCards.width();

    private final JdbcClient db;
    private final FactsJson json;
    private final CityCards cards;
    private final NameSearch names;

    public Partnerships(JdbcClient db, FactsJson json, NameSearch names) {
        this.db = db;
        this.json = json;
        this.names = names;
        this.cards = new CityCards(json);
    }

    /** Those of one city, oldest first, those of unknown year last. */
    public List<Partnership> of(CityId city) {
        return db.sql(ALL + "where p.european_city = :city or p.chinese_city = :city order by p.since nulls last, p.code limit 200")
            .param("city", city.value()).query(this::partnership).list();
    }

    /** Those with both ends among these cities. */
    public List<Partnership> among(List<UUID> cities) {
        return db.sql(ALL + "where p.european_city = any(:cities) and p.chinese_city = any(:cities)")
            .param("cities", cities.toArray(UUID[]::new)).query(this::partnership).list();
    }

    /** Those with at least one end among these cities. */
    public List<Partnership> ofAll(List<UUID> cities) {
        return db.sql(ALL + "where p.european_city = any(:cities) or p.chinese_city = any(:cities) order by p.since nulls last, p.code limit 2000")
            .param("cities", cities.toArray(UUID[]::new)).query(this::partnership).list();
    }

    /** In the order of {@code numbers}. */
    public List<Partnership> numbered(List<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        var rows = db.sql(ALL + "where p.number = any(?)").param(numbers.toArray(Integer[]::new)).query(this::partnership).list();
        return Numbered.inOrder(numbers, rows, Partnership::number);
    }

    /** Numbers of those of one city. */
    List<Integer> numbersOf(String slugOrId) {
        if (!SlugOrId.isPossible(slugOrId)) return List.of();
        return db.sql("select p.number from directory.partnership p join directory.city c on c.id = p.european_city or c.id = p.chinese_city where "
                + (SlugOrId.isId(slugOrId) ? "c.id = ?::uuid" : "c.slug = ?")).param(slugOrId).query(Integer.class).list();
    }

    /** Those with this in the name of either end, oldest first. */
    NameHits named(String typed, int most) {
        var hits = names.find("partnership", typed, most);
        var numbers = db.sql("select number from directory.partnership where number = any(?) order by since nulls last, code")
            .param(hits.numbers().toArray(Integer[]::new)).query(Integer.class).list();
        return new NameHits(numbers, hits.isCapped());
    }

    public Partnership get(String slug) {
        return db.sql(ALL + "where p.slug = ?").param(slug).query(this::partnership).optional().orElseThrow(() -> new NotFound(slug));
    }

    public Optional<String> slug(UUID id) {
        return db.sql("select slug from directory.partnership where id = ?").param(id).query(String.class).optional();
    }

    /** By number. */
    public List<String> slugs(List<Integer> numbers) {
        return db.sql("select slug from directory.partnership where number = any(?) order by number").param(numbers.toArray(Integer[]::new)).query(String.class).list();
    }

    public Optional<Partnership> find(String slugOrId) {
        return db.sql(ALL + (SlugOrId.isId(slugOrId) ? "where p.id = ?::uuid" : "where p.slug = ?")).param(slugOrId).query(this::partnership).optional();
    }

    private Partnership partnership(ResultSet row, int index) throws SQLException {
        return new Partnership(row.getObject(OWN, UUID.class), row.getInt(OWN + 1), row.getString(OWN + 2), row.getString(OWN + 3),
                new End(row.getString(OWN + 5), cards.card(row, EUROPEAN)), new End(row.getString(OWN + 6), cards.card(row, CHINESE)),
                json.facts(row.getString(OWN + 4)));
    }
}
