package org.eclink.knowledge.internal.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuedTest {

    @ParameterizedTest
    @CsvSource({"2018, 2018, 20180000", "2018-01, 2018, 20180100", "2018-01-15, 2018, 20180115", "2017/2018, 2017, 20170000"})
    void knowsAsMuchAsIsSaid(String text, int year, int order) {
        var issued = Issued.of(text).orElseThrow();
        assertThat(issued.year()).isEqualTo(year);
        assertThat(issued.order()).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18", "2018-13", "2018-02-30", "2018/2017", "2018/2018", "c. 2018", "2018-1", "20180", "2018-01-15T00:00", "２０１８"})
    void whatIsNoDateIsNone(String text) {
        assertThat(Issued.of(text)).isEmpty();
    }

    @Test
    void aSpanHasAnEnd() {
        assertThat(Issued.of("2017/2019").map(Issued::last)).contains("2019");
    }
}
