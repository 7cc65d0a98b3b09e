package org.eclink.directory.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclink.directory.internal.names.NameHits;
import org.eclink.directory.internal.names.NameSearch;
import org.eclink.directory.listing.Catalogue;
import org.eclink.directory.listing.Facet;
import org.eclink.directory.listing.IndexRows;
import org.eclink.directory.listing.ListRow;
import org.eclink.directory.listing.ListRows;
import org.eclink.directory.listing.ListSource;
import org.eclink.directory.listing.Revision;
import org.eclink.terms.Terms;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The list of people as one kind of reader sees it: somebody whose sectors only members may see is in no sector for everybody
 * else, and is not counted there.
 */
class PeopleList implements ListSource {

    private static final Facet SECTOR = Facet.of("sector", "sectors").open();
    private static final Facet LANGUAGE = Facet.of("language", "languages").commonFirst();
    private static final Facet AVAILABILITY = Facet.of("availability", "availabilities");
    private static final Facet EXPERT = Facet.of("expert", "expert-standings").open();

    private static final String BY_NAME = "name";
    private static final String BY_ARRIVAL = "newest";

    private static final Catalogue FOR_EVERYONE = catalogue("people");
    private static final Catalogue FOR_MEMBERS = catalogue("people-for-members").at("/people");

    private final Audience reader;
    private final IndexRows rows;
    private final NameSearch names;
    private final Revision revision;
    private final String verified;
    private final TransactionTemplate atOnce;

    PeopleList(Audience reader, IndexRows rows, NameSearch names, Revision revision, Terms terms, PlatformTransactionManager transactions) {
        this.reader = reader;
        this.rows = rows;
        this.names = names;
        this.revision = revision;
        this.verified = terms.find(EXPERT.scheme(), "verified").orElseThrow().id().toString();
        this.atOnce = new TransactionTemplate(transactions);
        atOnce.setReadOnly(true);
        atOnce.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    private static Catalogue catalogue(String name) {
        return new Catalogue(name, List.of(EXPERT, SECTOR, LANGUAGE, AVAILABILITY), List.of(BY_NAME, BY_ARRIVAL), List.of(Catalogue.LIST));
    }

    static Catalogue of(Audience reader) {
        return reader == Audience.MEMBERS ? FOR_MEMBERS : FOR_EVERYONE;
    }

    @Override
    public Catalogue list() {
        return of(reader);
    }

    @Override
    public long revision() {
        return revision.ofPeople();
    }

    @Override
    public NameHits named(String typed, int most) {
        return names.find("person", typed, most);
    }

    @Override
    public ListRows read() {
        return Objects.requireNonNull(atOnce.execute(_ -> readAtOnce()));
    }

    private ListRows readAtOnce() {
        var orders = IndexRows.meanwhile(() -> rows.byLanguage(language ->
            rows.numbers("select number from directory.person_order where language = ? order by key, number", language.code())));
        var found = new ArrayList<ListRow>();
        rows.each("""
                select %s as sectors, %s as languages, %s as availability, verified_at is not null as verified, %s as numbers
                  from directory.person where is_listed and name_to >= %d group by 1, 2, 3, 4"""
            .formatted(seen("sectors"), seen("languages"), seen("availability"), IndexRows.packed("number"), reader.number()), row -> {
                var numbers = IndexRows.numbers(row, "numbers");
                found.add(ListRow.of(numbers).mark(SECTOR, row.getString("sectors")).mark(LANGUAGE, row.getString("languages"))
                    .mark(AVAILABILITY, row.getString("availability")).mark(EXPERT, row.getBoolean("verified") ? verified : null).set(BY_ARRIVAL, numbers));
            });
        return new ListRows(rows.largest("directory.person"), found, orders.join());
    }

    private String seen(String column) {
        return "case when %s_to >= %d then %s end".formatted(column, reader.number(), column);
    }
}
