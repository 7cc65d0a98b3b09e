package org.eclink.directory.internal.organisation;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclink.directory.internal.facts.FactsJson;
import org.eclink.directory.internal.names.CityNames;
import org.eclink.directory.internal.names.NameHits;
import org.eclink.directory.internal.names.NameSearch;
import org.eclink.directory.listing.Catalogue;
import org.eclink.directory.listing.Facet;
import org.eclink.directory.listing.IndexRows;
import org.eclink.directory.listing.ListRow;
import org.eclink.directory.listing.ListRows;
import org.eclink.directory.listing.ListSource;
import org.eclink.directory.listing.Revision;
import org.eclink.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The list of organisations and networks, and its index. */
@Repository
@DependsOn("startingImport")
public class OrganisationList implements ListSource {

    private static final Facet KIND = Facet.of("kind", "organisation-kinds").open().commonFirst();
    private static final Facet COUNTRY = Facet.of("country", "countries").open().commonFirst();

    private record Alike(@Nullable String kind, @Nullable String country) {}

    public static final Catalogue LIST = new Catalogue("organisations", List.of(KIND, COUNTRY), List.of("name"), List.of(Catalogue.LIST));

    private final IndexRows rows;
    private final NameSearch names;
    private final FactsJson json;
    private final Revision revision;

    OrganisationList(IndexRows rows, NameSearch names, FactsJson json, Revision revision) {
        this.revision = revision;
        this.rows = rows;
        this.names = names;
        this.json = json;
    }

    @Override
    public Catalogue list() {
        return LIST;
    }

    @Override
    public long revision() {
        return revision.ofPlaces();
    }

    @Override
    public NameHits named(String typed, int most) {
        return names.find("organisation", typed, most);
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ListRows read() {
        var alike = new HashMap<Alike, IntStream.Builder>();
        var called = new HashMap<Integer, Map<String, String>>();
        rows.each("select number, kind, country, names from directory.organisation where merged_into is null", row -> {
            alike.computeIfAbsent(new Alike(row.getString(2), row.getString(3)), _ -> IntStream.builder()).add(row.getInt(1));
            called.put(row.getInt(1), json.names(row.getString(4)));
        });
        var found = alike.entrySet().stream()
            .map(group -> ListRow.of(group.getValue().build().toArray()).mark(KIND, group.getKey().kind()).mark(COUNTRY, group.getKey().country())).toList();
        return new ListRows(rows.largest("directory.organisation"), found, rows.byLanguage(language -> byName(called, language)));
    }

    private static int[] byName(Map<Integer, Map<String, String>> called, Language language) {
        var collator = Collator.getInstance(language.locale());
        var keys = new HashMap<Integer, CollationKey>();
        called.forEach((number, all) -> keys.put(number, collator.getCollationKey(CityNames.mine(all, language))));
        return keys.entrySet().stream().sorted(Map.Entry.<Integer, CollationKey>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
            .mapToInt(Map.Entry::getKey).toArray();
    }
}
