package org.eclink.search.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.eclink.search.internal.lexicon.Tongue;
import org.eclink.search.internal.page.Marked.Piece;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private static String marked(String text, Tongue tongue, Sought... sought) {
        return text(Marked.of(text, Marking.marks(text, tongue, List.of(sought)), null));
    }

    private static String text(Marked marked) {
        return marked.pieces().stream().map(piece -> piece.isMarked() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }

    @Test
    void wordsAreMarkedInAnyInflection() {
        assertThat(marked("Cities recycle their construction waste.", Tongue.EN, new Sought("city", "city", false), new Sought("建筑垃圾", "construction waste", true)))
            .isEqualTo("[Cities] recycle their [construction waste].");
    }

    @Test
    void chineseIsMarkedSignBySign() {
        assertThat(marked("海绵城市建设技术指南（试行）", Tongue.ZH, new Sought("sponge city", "海绵城市", true))).isEqualTo("[海绵城市]建设技术指南（试行）");
    }

    @Test
    void ofTwoThatOverlapTheFirstIsMarked() {
        assertThat(marked("construction waste", Tongue.EN, new Sought("a", "construction waste", true), new Sought("b", "waste", false))).isEqualTo("[construction waste]");
    }

    @Test
    void aLongTextIsShownAroundItsFirstMark() {
        var text = "word ".repeat(100) + "sponge city " + "word ".repeat(100);
        var shown = text(Marked.around(text, Marking.marks(text, Tongue.EN, List.of(new Sought("q", "sponge city", true))), null));
        assertThat(shown).startsWith("…").endsWith("…").contains("[sponge city]").hasSizeLessThan(300);
    }

    @Test
    void nothingOfATextIsLost() {
        var text = "海绵城市🏙与雨水花园";
        var pieces = Marked.of(text, Marking.marks(text, Tongue.ZH, List.of(new Sought("q", "城市", false))), null).pieces();
        assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(text);
    }
}
