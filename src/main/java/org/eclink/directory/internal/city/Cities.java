package org.eclink.directory.internal.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclink.directory.CityId;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.names.SlugOrId;
import org.eclink.directory.listing.Numbered;
import org.eclink.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Cities {

    private static final String CARD = "select " + CityCards.columns("c") + " from directory.city c ";
    private static final String LISTED = "select " + CityCards.columns("c") + ", c.region, c.sectors from directory.city c ";
    private static final int REGION = 1 + CityCards.width();
    private static final String WHOLE = """
            select c.id, c.number, c.code, c.slug, f.imported || f.edited as facts, c.version, c.partners,
                   (select count(*) from directory.organisation o where o.seat = c.id and o.merged_into is null) as organisations,
                   (select count(*) from directory.seat s where coalesce(s.city, s.organisation) = c.id and s.ended_at is null and s.is_confirmed)
                     + (select count(*) from directory.desk d where d.city = c.id and d.opened_at is not null) as seats,
                   (select count(*) from directory.city p where p.parent = c.id) as parts
              from directory.city c join directory.city_facts f on f.city = c.id
            """;

    private final JdbcClient db;
    private final FactsJson json;
    private final CityCards cards;

    public Cities(JdbcClient db, FactsJson json) {
        this.db = db;
        this.json = json;
        this.cards = new CityCards(json);
    }

    public City get(String slug) {
        return db.sql(WHOLE + "where slug = ?").param(slug).query(this::city).optional().orElseThrow(() -> new NotFound(slug));
    }

    public Optional<City> find(String slugOrId) {
        return db.sql(WHOLE + (SlugOrId.isId(slugOrId) ? "where c.id = ?::uuid" : "where c.slug = ?")).param(slugOrId).query(this::city).optional();
    }

    /** In the order of {@code slugs}; one that does not exist is left out. */
    public List<City> all(List<String> slugs) {
        var possible = slugs.stream().filter(SlugOrId::isPossible).toArray(String[]::new);
        return db.sql(WHOLE + "where slug = any(?)").param(possible).query(this::city).list().stream()
            .sorted(Comparator.comparingInt(city -> slugs.indexOf(city.slug()))).toList();
    }

    /** In the order of {@code numbers}. */
    public List<City> numbered(List<Integer> numbers) {
        return Numbered.inOrder(numbers, db.sql(WHOLE + "where number = any(?)").param(numbers.toArray(Integer[]::new)).query(this::city).list(), City::number);
    }

    public Optional<String> slug(CityId id) {
        return db.sql("select slug from directory.city where id = ?").param(id.value()).query(String.class).optional();
    }

    /** By number. */
    public List<String> slugs(List<Integer> numbers) {
        return db.sql("select slug from directory.city where number = any(?) order by number").param(numbers.toArray(Integer[]::new)).query(String.class).list();
    }

    /** In the order of {@code numbers}. */
    public List<CityCard> cards(List<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        return Numbered.inOrder(numbers, db.sql(CARD + "where c.number = any(?)").param(numbers.toArray(Integer[]::new)).query(this::card).list(), CityCard::number);
    }

    /** In the order of {@code numbers}. */
    public List<ListedCity> listed(List<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        return Numbered.inOrder(numbers, db.sql(LISTED + "where c.number = any(?)").param(numbers.toArray(Integer[]::new)).query(this::listedCity).list(), ListedCity::number);
    }

    /** Districts and other places under this one. */
    public List<ListedCity> under(CityId parent) {
        return db.sql(LISTED + "where c.parent = ? order by c.number limit 200").param(parent.value()).query(this::listedCity).list();
    }

    public Optional<ListedCity> listed(UUID id) {
        return db.sql(LISTED + "where c.id = ?").param(id).query(this::listedCity).optional();
    }

    /** All cities that some partnership links, and the pilots. */
    public List<CityCard> linked(Collection<UUID> pilotStandings) {
        return db.sql(CARD + """
                where c.standing = any(:pilots)
                   or exists (select from directory.partnership p where p.european_city = c.id and p.chinese_city is not null)
                   or exists (select from directory.partnership p where p.chinese_city = c.id and p.european_city is not null)
                order by c.number limit 500""")
            .param("pilots", pilotStandings.toArray(UUID[]::new)).query(this::card).list();
    }

    private City city(ResultSet row, int index) throws SQLException {
        return new City(new CityId(row.getObject("id", UUID.class)), row.getInt("number"), row.getString("code"), row.getString("slug"),
                json.facts(row.getString("facts")), row.getInt("version"), row.getInt("partners"), row.getInt("organisations"), row.getInt("seats"), row.getInt("parts"));
    }

    private CityCard card(ResultSet row, int index) throws SQLException {
        return Objects.requireNonNull(cards.card(row, 1));
    }

    private ListedCity listedCity(ResultSet row, int index) throws SQLException {
        return new ListedCity(card(row, index), row.getObject(REGION, UUID.class), List.of((UUID[]) row.getArray(REGION + 1).getArray()));
    }
}
