package org.eclink.translation.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.eclink.running.RunningApplication;
import org.eclink.translation.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one can tell of a translation without understanding it. */
@RunningApplication
class ChecksTest {

    final Checks checks;

    ChecksTest(Checks checks) {
        this.checks = checks;
    }

    private String found(String from, String source, String into, String translation) {
        return checks.of(source, LanguageTag.known(from), translation, LanguageTag.known(into)).stream().map(finding -> finding.kind() + " " + finding.what()).collect(Collectors.joining("|"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', emptyValue = "", value = {
        "zh-Hans; 投资3400万元，控制率达到75%。; en; The city invests 34 million yuan, the rate is 75 %.; ''",
        "zh-Hans; 投资3400万元。; en; The city invests 3400 yuan.; NUMBER 3400万|NUMBER 3400",
        "zh-Hans; 建成12座公园; en; Twelve parks have been built; ''",
        "zh-Hans; 建成十二座公园; nl; Er zijn 12 parken aangelegd; ''",
        "en; A budget of 1,500,000.50 euro; nl; Een begroting van 1.500.000,50 euro; ''",
        "en; In 2025, 3 of 4 streets; de; Im Jahr 2025 sind es 3 von 5; NUMBER 4|NUMBER 5",
        "en; CO2 falls by 20%; zh-Hans; 二氧化碳下降20%; NAME CO2",
        "zh-Hans; 珠海与鹿特丹合作。; en; Zhuhai works with Rotterdam.; ''",
        "zh-Hans; 珠海与鹿特丹合作。; nl; De stad werkt samen met Rotterdam.; NAME Zhuhai",
        "en; Rotterdam helps Zhuhai.; zh-Hans; Rotterdam帮助珠海。; NAME 鹿特丹",
        "en; Ask ICLEI about it; nl; Vraag het ICLEI; ''",
        "en; See https://ec-link.example/a?b=1 for it; nl; Zie https://ec-link.example/a?b=2 ervoor; LINK https://ec-link.example/a?b=1|LINK https://ec-link.example/a?b=2",
        "en; [The plan](/files/plan) is there; zh-Hans; [计划](/files/plan)在此; ''",
        "en; Write to {name} about `x = 1`; nl; Schrijf {naam} over x = 1; PLACEHOLDER {name}|PLACEHOLDER {naam}|MARKUP `x = 1`",
        "en; It is **not** so; nl; Zo is het niet; MARKUP **",
        "zh-Hans; 海绵城市建设; en; The building of the spongy town; TERM sponge city",
        "zh-Hans; 海绵城市建设; en; Building sponge cities; ''",
        "en; The parks of the city keep the rain in summer and give it back in winter.; nl; Regen.; LENGTH ''"})
    void whatIsLostIsTold(String from, String source, String into, String translation, String findings) {
        assertThat(found(from, source, into, translation)).isEqualTo(findings.replace("''", ""));
    }
}
