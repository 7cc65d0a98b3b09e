package org.eclink.translation;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.output.StringOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclink.running.RunningApplication;
import org.eclink.translation.Prose.Line;
import org.eclink.translation.Prose.Row;
import org.eclink.translation.Prose.Words;
import org.eclink.translation.Reading.Converted;
import org.eclink.translation.Reading.Original;
import org.eclink.translation.Reading.Passage;
import org.eclink.translation.Reading.Rendered;
import org.eclink.translation.Reading.Shown;
import org.eclink.translation.internal.split.Splitter;
import org.eclink.web.Reader;
import org.eclink.web.Shell;
import org.eclink.web.Site;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@RunningApplication
class TypesetterTest {

    private static final LanguageTag CHINESE = LanguageTag.known("zh-CN");
    private static final LanguageTag ENGLISH = LanguageTag.known("en");
    private static final Instant THEN = Instant.parse("2026-11-18T23:30:00Z");

    final Typesetter typesetter;
    final Shell english;

    TypesetterTest(Typesetter typesetter, Site site) {
        this.typesetter = typesetter;
        this.english = new Shell(site.languages().getFirst(), "/news/zhuhai", null, Reader.VISITOR, site);
    }

    /** {@code shown} stand for the passages of the source, in order; null for the original. */
    private List<Row> set(String source, LanguageTag language, @Nullable Shown... shown) {
        var passages = new ArrayList<Passage>();
        var words = Splitter.split(source, Form.MARKDOWN).passages();
        for (var place = 0; place < words.size(); place++) {
            var one = place < shown.length ? shown[place] : null;
            passages.add(new Passage("%08d".formatted(place) + "0".repeat(56), words.get(place), one == null ? new Original(words.get(place), language) : one, null));
        }
        return typesetter.set(new Reading.Part("body", Form.MARKDOWN, language, false, source, passages), english).rows();
    }

    private static String html(@Nullable Words words) {
        if (words == null) return "";
        var output = new StringOutput();
        words.html().writeTo(output);
        return output.toString().strip();
    }

    private static Rendered rendered(String words, Provenance provenance) {
        var isMachine = provenance == Provenance.MACHINE || provenance == Provenance.MACHINE_REVIEWED;
        return new Rendered(new Rendering(ENGLISH, words, provenance, null, isMachine ? "stub" : null, THEN, null));
    }

    @Test
    void eachParagraphKeepsItsShapeAndSaysWhoseWordsItIs() {
        var rows = set("# 海绵\n\n- 一\n- 二\n\n> 三\n\n```\ncode\n```\n\n四\n\n五", CHINESE, rendered("Sponge", Provenance.HUMAN), rendered("One", Provenance.REVIEWED), rendered("Two", Provenance.MACHINE_REVIEWED), rendered("Three", Provenance.MACHINE), rendered("Four", Provenance.AUTHOR));
        assertThat(rows).extracting(Row::line).containsExactly(Line.HUMAN, Line.HUMAN, Line.REVIEWED, Line.MACHINE, Line.AUTHOR, Line.MISSING);
        assertThat(rows).extracting(row -> html(row.words()).replace("\n", "")).containsExactly("<h3>Sponge</h3>", "<ul><li>One</li></ul>", "<ul><li>Two</li></ul>", "<blockquote><p>Three</p></blockquote>", "<pre><code>code</code></pre><p>Four</p>", "<p>五</p>");
        assertThat(rows.getFirst().who()).isEqualTo("Translated by a person");
        assertThat(rows.getFirst().from()).contains("Chinese", "18 November 2026");
        assertThat(html(rows.getFirst().source())).isEqualTo("<h3>海绵</h3>");
        assertThat(rows.getLast().who()).isEqualTo("Not in English yet");
        assertThat(rows.getLast().words().tag()).isEqualTo("zh-CN");
        assertThat(rows).extracting(Row::anchor).doesNotHaveDuplicates();
    }

    @Test
    void termsLeadToWhereTheyAreExplained() {
        var row = set("海绵城市[海绵城市](/zh/cities)`海绵城市`", CHINESE).getFirst();
        assertThat(html(row.words())).containsPattern("<a href=\"/id/concept/[0-9a-f-]{36}\" title=\"sponge city\" class=\"term\">海绵城市</a>").contains("<a href=\"/zh/cities\">海绵城市</a><code>海绵城市</code>");
    }

    @Test
    void whatIsOutdatedSaysSoAndShowsTheOriginal() {
        var old = new Rendering(ENGLISH, "Ten parks.", Provenance.HUMAN, null, null, THEN, null);
        var part = new Reading.Part("body", Form.MARKDOWN, CHINESE, false, "十二座公园。", List.of(new Passage("%064x".formatted(1), "十二座公园。", new Original("十二座公园。", CHINESE), old)));
        var row = typesetter.set(part, english).rows().getFirst();
        assertThat(row.line()).isEqualTo(Line.OUTDATED);
        assertThat(html(row.words())).isEqualTo("<p>Ten parks.</p>");
        assertThat(html(row.source())).isEqualTo("<p>十二座公园。</p>");
    }

    @Test
    void anotherScriptAndAnotherDirectionAreSaid() {
        var original = new Original("綠化", LanguageTag.known("zh-TW"));
        var converted = set("綠化", LanguageTag.known("zh-TW"), new Converted("绿化", LanguageTag.known("zh-Hans"), original)).getFirst();
        assertThat(converted.from()).contains("converted");
        assertThat(html(converted.source())).isEqualTo("<p>綠化</p>");
        assertThat(set("مدينة", LanguageTag.known("ar")).getFirst().words().isRightToLeft()).isTrue();
    }
}
