package org.eclink.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclink.running.RunningApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunningApplication
class SpottingTest {

    final Terms terms;

    SpottingTest(Terms terms) {
        this.terms = terms;
    }

    private List<String> spotted(String words, String tag) {
        return terms.spot(words, tag).stream().map(one -> words.substring(one.from(), one.to()) + "=" + terms.get(one.concept()).labels().get("en")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "en; Resilient cities invest in urban regeneration.; Resilient cities=resilient city|urban regeneration=urban regeneration",
        "zh-Hans; 珠海是韧性城市，推进棕地再开发。; 韧性城市=resilient city|棕地再开发=brownfield redevelopment",
        "zh-CN; GIS支持城市更新; 城市更新=Urban Renewal", "zh-TW; 珠海是韌性城市; 韌性城市=resilient city",
        "nl; De stadsvernieuwingen van gisteren; stadsvernieuwingen=Urban Renewal",
        "de; Der Stadterneuerung dient es; Stadterneuerung=Urban Renewal",
        "en; The FAR is not far.; FAR=floor area ratio",
        "xx; urban renewal; ", "en; ; " })
    void theLongestTermAtEachPlace(String tag, String words, String found) {
        assertThat(spotted(words == null ? "" : words, tag)).isEqualTo(found == null ? List.of() : List.of(found.split("\\|")));
    }

    @Test
    void aTermIsFoundAmongManyThousandWords() {
        var words = "Nothing to see here and there ".repeat(2000) + "brownfield redevelopment";
        assertThat(spotted(words, "en")).containsExactly("brownfield redevelopment=brownfield redevelopment");
    }
}
