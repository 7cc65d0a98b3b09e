package org.eclink.interchange.internal.harvest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclink.interchange.internal.PlantedWorks;
import org.eclink.interchange.work.HarvestSource.Head;
import org.eclink.interchange.work.HarvestSource.Position;
import org.eclink.interchange.work.HarvestSource.Window;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Works of several modules, many changed in the same moment, are one list. */
class HarvestOfSeveralTest {

    static final Window ALL = new Window(null, null, null);

    final Harvest harvest = new Harvest(List.of(new PlantedWorks(1), new PlantedWorks(2), new PlantedWorks(3)));

    @ParameterizedTest
    @ValueSource(ints = { 1, 5, 100, 2000 })
    void everyWorkIsGivenOnceWhereverAPageEnds(int most) {
        var found = new ArrayList<Head>();
        Position after = null;
        for (var page = harvest.heads(ALL, after, most); !page.isEmpty(); page = harvest.heads(ALL, after, most)) {
            assertThat(page).hasSizeLessThanOrEqualTo(most);
            found.addAll(page);
            after = page.getLast().position();
        }
        assertThat(found).hasSize(3 * PlantedWorks.ALL).doesNotHaveDuplicates();
        assertThat(harvest.count(ALL)).isEqualTo(found.size());
        assertThat(harvest.works(found.stream().map(Head::id).toList())).hasSize((int) found.stream().filter(head -> !head.isDeleted()).count());
    }

    @ParameterizedTest
    @ValueSource(longs = { 1, 2, 3 })
    void aWorkIsFoundWhicheverModuleKeepsIt(long seed) {
        var works = new PlantedWorks(seed);
        assertThat(harvest.work(works.there().getFirst()).map(work -> work.id())).contains(works.there().getFirst());
        assertThat(harvest.work(works.deleted().getFirst())).isEmpty();
        assertThat(harvest.head(UUID.randomUUID())).isEmpty();
    }
}
