package org.eclink.translation.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

    static Stream<Arguments> harmless() {
        return Stream.of(Arguments.of("# 珠海", "<h3>珠海</h3>"), Arguments.of("###### deep", "<h6>deep</h6>"), Arguments.of("**Rain**", "<p><strong>Rain</strong></p>"),
            Arguments.of("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"), Arguments.of("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>"),
            Arguments.of("[x](javascript:alert(1))", "<a rel=\"nofollow noopener ugc\" href=\"\">x</a>"), Arguments.of("[x](/zh/cities)", "<p><a href=\"/zh/cities\">x</a></p>"),
            Arguments.of("[x](//evil.example)", "<a rel=\"nofollow noopener ugc\" href=\"//evil.example\">x</a>"),
            Arguments.of("![map](https://evil.example/a.png)", "<a rel=\"nofollow noopener ugc\" href=\"https://evil.example/a.png\">map</a>"), Arguments.of("![a \"b\"](/pictures/1)", "<img loading=\"lazy\" alt=\"a &quot;b&quot;\" src=\"/pictures/1\" />"));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void writesWhatIsHarmless(String markdown, String html) {
        assertThat(Markdown.html(markdown, _ -> List.of())).contains(html);
    }

    @Property(tries = 1000)
    void nothingRunsAndNobodyElseIsAsked(@ForAll("texts") String markdown) {
        var html = Markdown.html(markdown, _ -> List.of()).toLowerCase(Locale.ROOT);
        assertThat(html).doesNotContain("<script", "<iframe", "<style", "href=\"javascript", "src=\"http", "src=\"//", "<svg").doesNotContainPattern("<[a-z]+[^>]* on[a-z]+=");
    }

    @Provide
    Arbitrary<String> texts() {
        var bits = Arbitraries.of("<script>", "</script>", "<img src=x onerror=alert(1)>", "![", "](", "](http://a.example/b.png)", "](//a.example)", "](javascript:alert(1))", "](data:text/html,x)", "[a]: javascript:alert(1)\n", "[a]", "\"", "'", ">", "<", "`", "*", "\n", "| a |\n| - |\n",
            "<svg onload=x>", "&lt;", "\u0000", "<!--", "-->", "<a href=\"javascript:x\">");
        return bits.list().ofMaxSize(20).map(parts -> String.join("", parts));
    }
}
