package org.eclink.search.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.eclink.search.internal.index.Fusion.Fused;
import org.eclink.search.internal.index.Fusion.Ranking;
import org.eclink.search.internal.lexicon.Tongue;
import org.junit.jupiter.api.Test;

class FusionTest {

    private static final Set<Tongue> ALL = EnumSet.allOf(Tongue.class);

    private static Ranking in(Tongue tongue, String key, double score) {
        return new Ranking(key, Set.of(tongue), score);
    }

    @Test
    void whatStandsOutInOneListWeighsAsMuchAsInAnother() {
        var fusion = new Fusion();
        fusion.add(List.of(in(Tongue.EN, "a", 1000), in(Tongue.EN, "b", 10), in(Tongue.EN, "c", 9)), ALL);
        fusion.add(List.of(in(Tongue.EN, "b", 0.91), in(Tongue.EN, "a", 0.90), in(Tongue.EN, "c", 0.1)), Set.of(Tongue.EN));
        assertThat(fusion.fused()).extracting(Fused::key).containsExactly("a", "b", "c");
    }

    @Test
    void whatAListLacksGetsItsLeast() {
        var fusion = new Fusion();
        fusion.add(List.of(in(Tongue.EN, "a", 3), in(Tongue.EN, "b", 2), in(Tongue.EN, "c", 1)), ALL);
        fusion.add(List.of(in(Tongue.EN, "c", 0.9), in(Tongue.EN, "b", 0.5)), Set.of(Tongue.EN));
        var scores = new ArrayList<>(fusion.fused());
        assertThat(scores).extracting(Fused::key).containsExactly("a", "c", "b");
        assertThat(scores.getFirst().score()).isCloseTo((1.2247 - 1) / 2, Offset.offset(0.001));
    }

    @Test
    void aListThatALanguageCannotStandInSaysNothingOfIt() {
        var fusion = new Fusion();
        fusion.add(List.of(in(Tongue.NL, "dutch", 3), in(Tongue.EN, "english", 3), in(Tongue.EN, "other", 1)), ALL);
        fusion.add(List.of(in(Tongue.EN, "other", 0.9), in(Tongue.EN, "english", 0.2)), Set.of(Tongue.EN));
        assertThat(fusion.fused()).extracting(Fused::key).startsWith("dutch");
    }

    @Test
    void whatIsInTwoLanguagesCountsByItsBest() {
        var fusion = new Fusion();
        fusion.add(List.of(new Ranking("both", Set.of(Tongue.EN, Tongue.ZH), 3), in(Tongue.ZH, "chinese", 2), in(Tongue.EN, "english", 1)), ALL);
        fusion.add(List.of(in(Tongue.ZH, "both", 0.9), in(Tongue.ZH, "chinese", 0.1)), Set.of(Tongue.ZH));
        fusion.add(List.of(in(Tongue.EN, "english", 0.9), in(Tongue.EN, "both", 0.1)), Set.of(Tongue.EN));
        assertThat(fusion.fused().getFirst()).extracting(Fused::key, Fused::tongue).containsExactly("both", Tongue.ZH);
    }

    @Test
    void nothingIsFoundInNothing() {
        var fusion = new Fusion();
        fusion.add(List.of(), ALL);
        assertThat(fusion.fused()).isEmpty();
    }
}
