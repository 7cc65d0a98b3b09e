package org.eclink.directory.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclink.directory.internal.names.NameHits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A list that was kept is the list that was read, and nothing else is ever taken for it. */
@SpringBootTest
@Transactional
class KeptListsTest {

    private static final int LARGE = 1_000_000;

    private final KeptLists kept;
    private final List<ListSource> sources;
    private final JdbcClient db;

    KeptListsTest(@Autowired KeptLists kept, @Autowired List<ListSource> sources, @Autowired JdbcClient db) {
        this.kept = kept;
        this.sources = sources;
        this.db = db;
    }

    /** Within the test's transaction, and not while the application does the same. */
    @BeforeEach
    void nothingIsKept() {
        for (var source : sources) {
            db.sql("select pg_advisory_xact_lock(hashtext('directory.kept_list'), hashtext(?))").param(source.list().name()).query((_, _) -> 1).list();
        }
        db.sql("delete from directory.kept_list").update();
    }

    @Test
    void whatIsFoundIsWhatWasRead() {
        assertThat(sources).hasSize(6).allSatisfy(source -> {
            assertThat(kept.find(source, source.revision())).isEmpty();
            kept.keep(source);
            assertThat(kept.find(source, source.revision())).get().usingRecursiveComparison().isEqualTo(source.read());
        });
    }

    @Test
    void aListLongerThanAPieceIsWhole() {
        var source = new GivenSource(cities().list(),
            new ListRows(LARGE, List.of(ListRow.of(IntStream.range(0, LARGE).toArray()).set("name", 7)), Map.of("en", IntStream.range(0, LARGE).toArray())), now());
        kept.keep(source);
        assertThat(kept.find(source, now())).get().usingRecursiveComparison().isEqualTo(source.read());
        assertThat(db.sql("select max(length(content)) from directory.kept_list").query(Integer.class).single()).isEqualTo(1 << 20);
    }

    @Test
    void afterAChangeItIsKeptAnew() {
        var source = cities();
        kept.keep(source);
        db.sql("update directory.revision set number = number + 1").update();
        assertThat(kept.find(source, now())).isEmpty();
        kept.keep(source);
        assertThat(kept.find(source, now())).isPresent();
        assertThat(kept.find(source, now() - 1)).isEmpty();
    }

    @Test
    void whatAnotherProgramHasKeptIsNotRead() {
        var source = cities();
        kept.keep(source);
        db.sql("update directory.kept_list set reader = reader + 1").update();
        assertThat(kept.find(source, now())).isEmpty();
    }

    @Test
    void whatIsNotWholeIsNotRead() {
        var source = cities();
        kept.keep(source);
        db.sql("update directory.kept_list set content = substring(content for length(content) - 1)").update();
        assertThat(kept.find(source, now())).isEmpty();
    }

    private ListSource cities() {
        return sources.stream().filter(source -> source.list().name().equals("cities")).findFirst().orElseThrow();
    }

    private long now() {
        return db.sql("select number from directory.revision").query(Long.class).single();
    }

    private record GivenSource(Catalogue list, ListRows read, long revision) implements ListSource {

        @Override
        public NameHits named(String typed, int most) {
            throw new UnsupportedOperationException();
        }
    }
}
