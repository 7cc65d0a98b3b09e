package org.eclink.knowledge.internal.work;

import com.ibm.icu.text.CollationKey;
import com.ibm.icu.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclink.directory.Places;
import org.eclink.directory.listing.Catalogue;
import org.eclink.directory.listing.Facet;
import org.eclink.directory.listing.FacetNames;
import org.eclink.directory.listing.FacetNames.Named;
import org.eclink.directory.listing.IndexRows;
import org.eclink.directory.listing.ListRow;
import org.eclink.directory.listing.ListRows;
import org.eclink.directory.listing.ListSource;
import org.eclink.terms.ConceptId;
import org.eclink.terms.Terms;
import org.eclink.terms.Word;
import org.eclink.translation.LanguageTag;
import org.eclink.web.Language;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The list of works, and its index. */
@Repository
@DependsOn("startingDocuments")
public class WorkList implements ListSource {

    private static final String BY_KIND = "kind";
    private static final String NEWEST = "newest";
    private static final String BY_NAME = "name";
    private static final int LAST_KIND = 1000;

    private final Catalogue list;
    private final Facet kind = Facet.of("kind", "work-kinds").open();
    private final Facet sector = Facet.of("sector", "sectors").open();
    private final Facet theme = Facet.of("theme", "themes").labelled("knowledge.facet.theme").commonFirst().within(sector);
    private final Facet language = Facet.of("language", "languages").commonFirst().open();
    private final Facet year = Facet.of("year", "work-years").labelled("knowledge.facet.year");
    private final Facet state = Facet.of("state", "work-states").labelled("knowledge.facet.state");
    private final Facet outcome = Facet.of("outcome", "case-outcomes").labelled("knowledge.facet.outcome");
    private final Facet publisher;
    private final Facet city;

    private final Works works;
    private final IndexRows rows;
    private final DescriptionJson json;
    private final Terms terms;

    WorkList(Works works, Publishers publishers, Places places, IndexRows rows, DescriptionJson json, Terms terms) {
        this.works = works;
        this.rows = rows;
        this.json = json;
        this.terms = terms;
        this.publisher = Facet.of("publisher", new FacetNames(publishers::named)).labelled("knowledge.facet.publisher");
        this.city = Facet.of("city", new FacetNames(ids -> cities(ids, places))).labelled("knowledge.facet.city");
        this.list = new Catalogue("works", "/knowledge", List.of(kind, sector, theme, city, language, publisher, year, state, outcome), List.of(BY_KIND, NEWEST, BY_NAME), List.of(Catalogue.LIST));
    }

    private static Map<String, Named> cities(Collection<String> ids, Places places) {
        var named = new HashMap<String, Named>();
        places.all(ids.stream().map(UUID::fromString).toList()).forEach((id, place) -> named.put(id.toString(), new Named(place.slug(), language -> new Word(place.slug(), place.both(language).mine(), place.both(language).mineTag()))));
        return named;
    }

    @Override
    public Catalogue list() {
        return list;
    }

    @Override
    public long revision() {
        return works.revision();
    }

    @Override
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ListRows read() {
        var found = new ArrayList<ListRow>();
        rows.each("""
                select kind, sectors, themes, languages, cities, publishers, year, state, outcome, %s as numbers, %s as issued
                  from knowledge.work where published_at is not null and withdrawn_at is null group by 1, 2, 3, 4, 5, 6, 7, 8, 9"""
            .formatted(IndexRows.packed("number"), IndexRows.packed("issued")), row -> {
                var concept = row.getString("kind");
                found.add(ListRow.of(IndexRows.numbers(row, "numbers")).mark(kind, concept).mark(sector, row.getString("sectors")).mark(theme, row.getString("themes")).mark(language, row.getString("languages"))
                    .mark(city, row.getString("cities")).mark(publisher, row.getString("publishers")).mark(year, row.getString("year")).mark(state, row.getString("state")).mark(outcome, row.getString("outcome"))
                    .set(BY_KIND, LAST_KIND - terms.get(ConceptId.valueOf(concept)).position()).set(NEWEST, IndexRows.numbers(row, "issued")));
            });
        var titles = new HashMap<Integer, Titled>();
        rows.each("select number, titles, content ->> 'language' as language from knowledge.work where published_at is not null and withdrawn_at is null", row -> {
            titles.put(row.getInt("number"), new Titled(json.titles(row.getString("titles")), row.getString("language")));
        });
        return new ListRows(rows.largest("knowledge.work"), found, rows.byLanguage(reader -> byTitle(titles, reader)));
    }

    private record Titled(Map<String, String> titles, String language) {

        String in(Language reader) {
            return LanguageTag.known(reader.tag()).in(titles).orElseGet(() -> titles.getOrDefault(language, ""));
        }
    }

    private static int[] byTitle(Map<Integer, Titled> titles, Language reader) {
        var collator = Collator.getInstance(reader.locale());
        var keys = new HashMap<Integer, CollationKey>();
        titles.forEach((number, titled) -> keys.put(number, collator.getCollationKey(titled.in(reader))));
        return keys.entrySet().stream().sorted(Map.Entry.<Integer, CollationKey>comparingByValue().thenComparing(Map.Entry.comparingByKey())).mapToInt(Map.Entry::getKey).toArray();
    }
}
