package org.eclink.translation.internal.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.eclink.translation.Form;
import org.junit.jupiter.api.Test;

class SplitterTest {

    private static List<String> passages(String... lines) {
        return Splitter.split(String.join("\n", lines), Form.MARKDOWN).passages();
    }

    @Test
    void paragraphsHeadingsAndItemsAreTranslatedOneByOne() {
        assertThat(passages("# 珠海海绵城市", "", "第一段，", "第二行。", "", "- 雨水花园", "- 透水铺装", "", "  还有一段", "", "1. Een", "2. Twee", "", "Ende", "====")).containsExactly("珠海海绵城市", "第一段，\n第二行。", "雨水花园", "透水铺装", "还有一段", "Een", "Twee", "Ende");
    }

    @Test
    void codeAndRulesStayAsTheyAre() {
        assertThat(passages("Run this:", "", "```sh", "rm -rf nothing", "```", "", "---", "", "    indented", "", "<div>no</div>", "", "[link]: https://ningbo.example")).containsExactly("Run this:");
    }

    @Test
    void tablesAndQuotesAreKeptInShape() {
        var text = "> Water comes\n> down the hill.\n\n| City | Rain |\n| --- | --- |\n| Zhuhai | 2,000 mm |\n\nEnd";
        var split = Splitter.split(text, Form.MARKDOWN);
        assertThat(split.passages()).containsExactly("Water comes\ndown the hill.", "| City | Rain |\n| --- | --- |\n| Zhuhai | 2,000 mm |", "End");
        assertThat(split.joined(List.of("水从山上\n流下。\n来了", "| 城市 | 降水 |\n| --- | --- |\n| 珠海 | 2000毫米 |", "完"))).isEqualTo("> 水从山上\n> 流下。\n> 来了\n\n| 城市 | 降水 |\n| --- | --- |\n| 珠海 | 2000毫米 |\n\n完");
    }

    @Test
    void aLineIsOne() {
        assertThat(Splitter.split("# not a heading", Form.LINE).passages()).containsExactly("# not a heading");
        assertThat(Splitter.split("", Form.LINE).passages()).isEmpty();
        assertThat(passages("")).isEmpty();
    }

    @Property(tries = 2000)
    void joiningWhatWasCutGivesTheTextAgain(@ForAll("texts") String text) {
        var split = Splitter.split(text, Form.MARKDOWN);
        assertThat(split.joined(split.passages())).isEqualTo(text);
        assertThat(split.passages()).noneMatch(String::isBlank);
    }

    @Provide
    Arbitrary<String> texts() {
        var bits = Arbitraries.of("# ", "## ", "- ", "  - ", "1. ", "> ", "> - ", "```\n", "    ", "|", "| a | b |\n| - | - |\n| 一 | 二 |", "---", "===", "<b>", "[x](https://a.example)", "[x]: https://a.example", "\\", "  ", "*强*", "`code`", "雨水", "Rain falls", "é́", "👩‍🚒",
            "\t", "&amp;", "![图](/a.png)", "\n", "\n", "\n\n", "\n\n");
        return bits.list().ofMaxSize(30).map(parts -> String.join("", parts));
    }
}
