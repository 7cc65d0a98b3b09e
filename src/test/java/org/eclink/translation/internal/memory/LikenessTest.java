package org.eclink.translation.internal.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "The city collects rain water in ten parks.; The city collects rain water in twelve parks.; 0.6; 0.95",
        "珠海市在十个公园收集雨水，用于绿化灌溉。; 珠海市在十二个公园收集雨水，用于绿化灌溉。; 0.7; 0.95",
        "The city collects rain water in ten parks.; Buses run on hydrogen since last year.; 0; 0.1",
        "RAIN Water; rain water; 1; 1" })
    void isWhatBothHaveOfWhatEitherHas(String one, String other, double least, double most) {
        assertThat(Likeness.of(one, other)).isBetween(least, most);
        assertThat(Likeness.of(other, one)).isEqualTo(Likeness.of(one, other));
    }

    @Test
    void alikeOnesShareABandAndOthersHardlyEver() {
        var random = new Random(7);
        var found = 0;
        var chance = 0;
        for (var turn = 0; turn < 300; turn++) {
            var text = words(random, 40);
            var changed = text.replaceFirst("\\S+ \\S+", words(random, 3));
            assertThat(Likeness.of(text, changed)).isGreaterThan(0.7);
            if (share(text, changed)) found++;
            if (share(text, words(random, 40))) chance++;
        }
        assertThat(found).isGreaterThan(290);
        assertThat(chance).isLessThan(10);
    }

    private static boolean share(String one, String other) {
        var bands = Arrays.stream(Likeness.bands(one)).boxed().collect(Collectors.toSet());
        return Arrays.stream(Likeness.bands(other)).anyMatch(bands::contains);
    }

    private static String words(Random random, int count) {
        return IntStream.range(0, count).mapToObj(_ -> random.ints(6, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining())).collect(Collectors.joining(" "));
    }

    @Test
    void whatIsTooShortIsLikeNothing() {
        assertThat(Likeness.bands("水")).isEmpty();
        assertThat(Likeness.bands("")).isEmpty();
    }
}
