package org.eclink.knowledge.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Tables say one thing, people another. */
class DescriptionTest {

    private static final UUID REPORT = new UUID(0, 1);
    private static final UUID STANDARD = new UUID(0, 2);

    private static final CaseStudy STUDY = new CaseStudy(new UUID(0, 5), false, null, new UUID(0, 6), 4200, new CaseStudy.Cost(1, 2, "EUR", 2020), List.of(new CaseStudy.Result(new UUID(0, 7), null, 14.5, 2024)), Map.of("problem", "Rain."));

    private static Description work(String title, UUID kind, String issued) {
        return new Description(kind, "en", Map.of("en", title), Map.of(), "", List.of(new Contributor("A. Author", "author", "", "")), List.of(), issued, "", "", "", null, List.of(new Tag(new UUID(0, 3), "")), List.of(), List.of(), List.of(), List.of("Coleshill"), "",
            List.of(), List.of(new Link(Link.Kind.PART_OF, new UUID(0, 4))), STUDY);
    }

    @Test
    void aNewImportChangesWhatPeopleHaveNotChanged() {
        var last = work("Sponge cities", REPORT, "2017");
        var edited = work("Sponge cities", STANDARD, "2017");
        assertThat(edited.renewed(last, work("Sponge Cities", REPORT, "2018"))).isEqualTo(work("Sponge Cities", STANDARD, "2018"));
    }

    @Test
    void comesBackFromTheDatabaseAsItWas() {
        var json = new DescriptionJson(JsonMapper.shared());
        var work = work("Sponge cities", REPORT, "2017");
        assertThat(json.description(json.write(work))).isEqualTo(work);
    }
}
