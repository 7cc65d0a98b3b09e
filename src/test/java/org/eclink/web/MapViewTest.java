package org.eclink.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.eclink.web.MapView.Dot;
import org.eclink.web.MapView.Link;
import org.junit.jupiter.api.Test;

class MapViewTest {

    private static final Dot LUOYANG = new Dot("Luoyang", "en", 34.6836, 112.4536, Dot.Kind.PILOT, 2, "/en/cities/luoyang");
    private static final Dot ESSEN = new Dot("<Essen>", "de", 51.4566, 7.0123, Dot.Kind.PLAIN, 1, null);
    private static final Dot SYDNEY = new Dot("Sydney", "en", -33.8678, 151.2073, Dot.Kind.PLAIN, 3, null);

    @Test
    void drawsTheTieBetweenTwoCitiesInBothCrops() {
        var view = MapView.of(List.of(LUOYANG, ESSEN), List.of(new Link(1, 0, Link.Kind.PILOT)));
        assertThat(view.drawings()).extracting(MapDrawing::crop).containsExactly(MapCrop.WIDE, MapCrop.TALL);
        assertThat(view.drawings()).allSatisfy(drawing -> {
            assertThat(drawing.arcs()).containsExactly(Map.entry(Link.Kind.PILOT,
                    drawing.crop().arc(ESSEN.latitude(), ESSEN.longitude(), LUOYANG.latitude(), LUOYANG.longitude())));
            assertThat(drawing.dots()).containsOnlyKeys(Dot.Kind.PLAIN, Dot.Kind.PILOT);
            assertThat(drawing.names()).extracting(PlacedName::name).containsExactly("Luoyang", "<Essen>");
        });
    }

    @Test
    void drawsPilotsOverWhatIsPlain() {
        var links = List.of(new Link(1, 0, Link.Kind.PILOT), new Link(1, 0, Link.Kind.PAST), new Link(0, 1, Link.Kind.PLAIN));
        assertThat(MapView.of(List.of(LUOYANG, ESSEN), links).drawings().getFirst().arcs().keySet())
                .containsExactly(Link.Kind.PLAIN, Link.Kind.PAST, Link.Kind.PILOT);
    }

    @Test
    void leavesOutWhatLiesBeyondTheFrame() {
        var view = MapView.of(List.of(SYDNEY, ESSEN), List.of(new Link(0, 1, Link.Kind.PLAIN)));
        assertThat(view.drawings()).allSatisfy(drawing -> {
            assertThat(drawing.arcs()).isEmpty();
            assertThat(drawing.names()).extracting(PlacedName::name).containsExactly("<Essen>");
        });
    }

    @Test
    void hidesTheDrawingFromScreenReadersAndGivesThemThePagesWords() {
        var html = html(MapView.inColumn(List.of(LUOYANG, ESSEN), List.of(new Link(1, 0, Link.Kind.PAST))));
        assertThat(html).startsWith("<figure class=\"map map--column map--sparse\">")
                .contains("<div class=\"map__drawing map__drawing--tall\" aria-hidden=\"true\">")
                .contains("<use class=\"map__land\" href=\"/land.svg#tall\"/>", "<use class=\"map__hours\" href=\"/land.svg#wide-hours\"/>")
                .contains("map__arc--past").doesNotContain("map__arc--pilot")
                .contains("<a href=\"/en/cities/luoyang\" tabindex=\"-1\"><text class=\"map__name--pilot\" lang=\"en\"")
                .contains("&lt;Essen&gt;</text>").doesNotContain("<Essen>")
                .contains("<figcaption>Essen and Luoyang</figcaption>");
    }

    private static String html(MapView view) {
        Content text = output -> output.writeContent("Essen and Luoyang");
        var output = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render("web/map.jte", Map.of("map", view, "land", "/land.svg", "text", text), output);
        return output.toString().strip();
    }
}
