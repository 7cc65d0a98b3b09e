package org.eclink.translation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final String PARKS = "The city collects rain water in ten parks.";
    private static final String BUSES = "Buses run on hydrogen since last year.";
    private static final String WASTE = "Kitchen waste is collected apart in all districts.";

    @Test
    void aChangedParagraphStandsInThePlaceOfItself() {
        var changed = "The city collects rain water in twelve parks.";
        assertThat(Succession.of(List.of(PARKS, BUSES, WASTE), List.of(changed, BUSES, WASTE))).containsExactly(Map.entry(changed, PARKS));
    }

    @Test
    void whatIsNewOrGoneOrMovedTakesNoPlace() {
        assertThat(Succession.of(List.of(PARKS, BUSES), List.of(PARKS, WASTE, BUSES))).isEmpty();
        assertThat(Succession.of(List.of(PARKS, BUSES), List.of(BUSES))).isEmpty();
        assertThat(Succession.of(List.of(PARKS), List.of(PARKS))).isEmpty();
    }

    @Test
    void ofSeveralTheMostAlikeAreOne() {
        var changed = "Buses run on hydrogen since this year.";
        assertThat(Succession.of(List.of(PARKS, BUSES), List.of(WASTE, changed, "Something else altogether."))).containsExactly(Map.entry(changed, BUSES));
    }

    @Test
    void oneThatIsWrittenAnewStillStandsWhereItStood() {
        assertThat(Succession.of(List.of(PARKS, BUSES, WASTE), List.of(PARKS, "全新的一段。", WASTE))).containsExactly(Map.entry("全新的一段。", BUSES));
    }
}
