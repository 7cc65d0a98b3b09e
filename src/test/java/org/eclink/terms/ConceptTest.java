package org.eclink.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.eclink.terms.Concept.Status;
import org.eclink.terms.Mapping.Match;
import org.eclink.web.Language;
import org.junit.jupiter.api.Test;

class ConceptTest {

    static final Language DUTCH = new Language("nl", "nl", "Nederlands");

    @Test
    void speaksTheLanguageAskedFor() {
        assertThat(water(Map.of("en", "Water", "nl", "Waterbeheer")).label(DUTCH))
            .isEqualTo(new Label("Waterbeheer", "nl"));
    }

    @Test
    void fallsBackToEnglishThenChineseThenAnythingAndSaysSo() {
        assertThat(water(Map.of("en", "Water", "zh-Hans", "水管理", "de", "Wasser")).label(DUTCH))
            .isEqualTo(new Label("Water", "en"));
        assertThat(water(Map.of("zh-Hans", "水管理", "de", "Wasser")).label(DUTCH))
            .isEqualTo(new Label("水管理", "zh-Hans"));
        assertThat(water(Map.of("de", "Wasser")).label(DUTCH)).isEqualTo(new Label("Wasser", "de"));
        assertThat(water(Map.of()).label(DUTCH)).isEqualTo(new Label("WM", "und"));
    }

    @Test
    void aMappingReadFromTheOtherEndIsTurnedRound() {
        var compact = new ConceptId(UUID.randomUUID());
        var renewal = new ConceptId(UUID.randomUUID());
        var mapping = new Mapping(compact, Match.BROAD, renewal, "", "high");

        assertThat(mapping.inverse()).isEqualTo(new Mapping(renewal, Match.NARROW, compact, "", "high"));
        assertThat(mapping.inverse().inverse()).isEqualTo(mapping);
    }

    @Test
    void anIdReadsWhatItWrites() {
        var id = new ConceptId(UUID.randomUUID());

        assertThat(ConceptId.valueOf(id.toString())).isEqualTo(id);
    }

    private static Concept water(Map<String, String> labels) {
        return new Concept(new ConceptId(UUID.randomUUID()), "sectors", "WM", null, 5, labels, Map.of(), "", "high",
                Status.CURRENT);
    }
}
